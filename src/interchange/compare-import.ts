import type { Entry, Explanation, Glossary, Term } from '../model/glossary.ts';
import type { Capacity } from './export/capacity.ts';
import { reduceEntry } from './export/reduce-glossary.ts';
import { capacities, type ImportFormat } from './import-capacities.ts';
import type { Refusal } from './import-item.ts';
import { type EntryDefaults, withDefaults } from './import-options.ts';

const FIELDS = ['terms', 'explanations', 'quotes', 'related', 'level', 'status', 'origin'] as const;
export type ComparedField = (typeof FIELDS)[number];

export type FieldChange = { field: ComparedField; before: unknown; after: unknown };

export type ComparedEntry =
  | { kind: 'new'; entry: Entry }
  | { kind: 'same'; id: string }
  /** `merged` is the entry to store: what the format cannot say stays as it was. */
  | { kind: 'changed'; id: string; changes: FieldChange[]; merged: Entry };

export type ImportComparison = {
  /** In the order of the import. */
  entries: ComparedEntry[];
  /** Ids of entries that are there and not in the import; importing leaves them alone. */
  missing: string[];
  refused: readonly Refusal[];
  counts: { new: number; same: number; changed: number; missing: number; refused: number };
};

type Imported = { entries: readonly Entry[]; refusals?: readonly Refusal[] };
type Options = { format: ImportFormat; defaults?: Partial<EntryDefaults> };

/** Holds a whole import against a glossary. */
export function compareImport(
  existing: Glossary,
  { entries: imported, refusals = [] }: Imported,
  options: Options,
): ImportComparison {
  const comparison = new Comparison(existing, options);
  for (const entry of existing.entries) comparison.know(entry);
  for (const entry of imported) comparison.meet(entry);
  const entries = imported.map((entry) => comparison.compare(entry));
  const missing = comparison.missing();
  const count = (kind: ComparedEntry['kind']) => entries.filter((e) => e.kind === kind).length;
  return {
    entries,
    missing,
    refused: refusals,
    counts: {
      new: count('new'),
      same: count('same'),
      changed: count('changed'),
      missing: missing.length,
      refused: refusals.filter(({ scope }) => scope !== 'field').length,
    },
  };
}

/**
 * Holds an import against a glossary that is there, entry by entry and field by field: first it is to
 * `know` all entries that are there, then `meet` all of the import, in any order, then it can `compare`
 * each. Entries are the same by their ids, else by a first term where no id meets. Only what the format
 * can say is compared: a spreadsheet that knows nothing of word classes takes none away.
 */
export class Comparison {
  readonly #about: About;
  readonly #byId = new Map<string, Entry>();
  readonly #byTerm = new Map<string, Entry>();
  /** Each entry that is there is met once. */
  readonly #unmet = new Set<string>();
  readonly #taken = new Set<string>();
  /** By which id an imported entry goes here: a file may name entries otherwise than they are called here. */
  readonly #idHere = new Map<string, string>();

  constructor(
    { language, sources }: Pick<Glossary, 'language' | 'sources'>,
    { format, defaults = {} }: Options,
  ) {
    this.#about = {
      capacity: capacities[format],
      defaults: withDefaults({ language, ...defaults }),
      sources: new Map(sources.map((source) => [source.id, source])),
    };
  }

  know(entry: Entry): void {
    this.#byId.set(entry.id, entry);
    this.#unmet.add(entry.id);
    this.#taken.add(entry.id);
    for (const term of entry.terms) {
      const name = nameOf(term);
      if (!this.#byTerm.has(name)) this.#byTerm.set(name, entry);
    }
  }

  meet({ id, terms }: Pick<Entry, 'id' | 'terms'>): void {
    const { capacity } = this.#about;
    const [first] = terms;
    const named = first && this.#byTerm.get(nameOf(first))?.id;
    const keepsId = (capacity === null || capacity.ids) && this.#unmet.has(id);
    const found = keepsId ? id : named;
    if (found !== undefined && this.#unmet.delete(found)) this.#idHere.set(id, found);
    else this.#idHere.set(id, freeId(id, this.#taken));
  }

  compare(entry: Entry): ComparedEntry {
    const id = this.#idHere.get(entry.id) ?? entry.id;
    const related = entry.related.map((target) => this.#idHere.get(target) ?? target);
    const here = { ...entry, id, related };
    const there = this.#byId.get(id);
    return there ? comparedEntry(there, here, this.#about) : { kind: 'new', entry: here };
  }

  /** Ids of entries that the import does not have. */
  missing(): string[] {
    return [...this.#unmet];
  }
}

function nameOf({ language, text }: Term): string {
  return `${language} ${text.toLowerCase()}`;
}

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id.slice(0, 100)}-${number}`;
  taken.add(free);
  return free;
}

type About = {
  capacity: Capacity | null;
  defaults: EntryDefaults;
  sources: Parameters<typeof reduceEntry>[1]['sources'];
};

function comparedEntry(existing: Entry, imported: Entry, about: About): ComparedEntry {
  const { capacity } = about;
  const held = capacity ? reduceEntry(existing, { ...about, capacity }, () => {}) : existing;
  const changes: FieldChange[] = [];
  const merged: Entry = { ...existing };
  for (const field of FIELDS) {
    if (!says(capacity, field)) continue;
    const before = comparable(held?.[field], capacity);
    const after = comparable(imported[field], capacity);
    if (before === after) continue;
    const value = mergedField(field, { existing, imported, held });
    changes.push({ field, before: existing[field], after: value });
    Object.assign(merged, { [field]: value });
  }
  if (changes.length === 0) return { kind: 'same', id: existing.id };
  return { kind: 'changed', id: existing.id, changes, merged };
}

function says(capacity: Capacity | null, field: ComparedField): boolean {
  if (capacity === null || field === 'terms' || field === 'explanations') return true;
  return field !== 'quotes' && capacity.entryFields.includes(field);
}

/** Who wrote it and when counts only where the format says so. */
function comparable(value: unknown, capacity: Capacity | null): string {
  const drop = capacity !== null && capacity.writer === 'none';
  return JSON.stringify(value, (key, inner) => (drop && key === 'origin' ? undefined : inner));
}

type Sides = { existing: Entry; imported: Entry; held: Entry | null };

/** The field as imported, with what the format cannot say taken over from the entry that is there. */
function mergedField(field: ComparedField, { existing, imported, held }: Sides): unknown {
  if (field === 'terms') {
    const kept = unsaid(existing.terms, held?.terms ?? [], nameOf);
    return [...imported.terms.map((term) => mergedTerm(term, existing, held)), ...kept];
  }
  if (field === 'explanations') {
    const name = ({ language, text }: Explanation) => `${language} ${text}`;
    const known = new Map(existing.explanations.map((e) => [name(e), e]));
    const kept = unsaid(existing.explanations, held?.explanations ?? [], name);
    return [...imported.explanations.map((e) => known.get(name(e)) ?? e), ...kept];
  }
  return imported[field];
}

/** What is there and was never written into such a file: its absence from one says nothing. */
function unsaid<T>(existing: readonly T[], held: readonly T[], name: (item: T) => string): T[] {
  const written = new Set(held.map(name));
  return existing.filter((item) => !written.has(name(item)));
}

function mergedTerm(term: Term, existing: Entry, held: Entry | null): Term {
  const same = (other: Term) => nameOf(other) === nameOf(term) && other.text === term.text;
  const before = existing.terms.find(same);
  const said = held?.terms.find(same);
  if (!before || !said) return term;
  // A value that reducing changed is one that the format could not say.
  const merged: Record<string, unknown> = { ...before };
  for (const key of new Set([...Object.keys(said), ...Object.keys(term)])) {
    const name = key as keyof Term;
    if (JSON.stringify(said[name]) === JSON.stringify(term[name])) continue;
    if (term[name] === undefined) delete merged[name];
    else merged[name] = term[name];
  }
  return merged as Term;
}
