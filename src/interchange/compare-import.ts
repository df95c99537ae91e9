import type { Entry, Explanation, Glossary, Term } from '../model/glossary.ts';
import { runSteps, runStepsInSlices } from '../model/run-steps.ts';
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

/**
 * Holds an import against a glossary that is there, entry by entry and field by field. Entries are the
 * same by their ids, else by their first term where the format keeps no ids. Only what the format can
 * say is compared: a spreadsheet that knows nothing of word classes takes none away.
 */
export function compareImport(
  existing: Glossary,
  imported: Imported,
  options: Options,
): ImportComparison {
  return runSteps(compareSteps(existing, imported, options));
}

/** The same bit by bit: `pause` is awaited after each entry where it gives a promise. */
export function compareImportInSlices(
  existing: Glossary,
  imported: Imported,
  { pause, ...options }: Options & { pause: () => Promise<void> | null },
): Promise<ImportComparison> {
  return runStepsInSlices(compareSteps(existing, imported, options), pause);
}

/** Yields after each entry of either side. */
function* compareSteps(
  existing: Glossary,
  imported: Imported,
  { format, defaults = {} }: Options,
): Generator<void, ImportComparison> {
  const capacity = capacities[format];
  const about = {
    capacity,
    defaults: withDefaults({ language: existing.language, ...defaults }),
    sources: new Map(existing.sources.map((source) => [source.id, source])),
  };
  const { partners, idHere } = yield* meet(existing.entries, imported.entries, capacity);
  const entries: ComparedEntry[] = [];
  for (const [i, entry] of imported.entries.entries()) {
    const id = idHere.get(entry.id) as string;
    const related = entry.related.map((target) => idHere.get(target) ?? target);
    const here = { ...entry, id, related };
    const partner = partners[i];
    entries.push(partner ? comparedEntry(partner, here, about) : { kind: 'new', entry: here });
    yield;
  }
  const met = new Set(partners.flatMap((partner) => partner?.id ?? []));
  const missing = existing.entries.flatMap(({ id }) => (met.has(id) ? [] : [id]));
  const refused = (imported.refusals ?? []).filter(({ scope }) => scope !== 'field');
  const count = (kind: ComparedEntry['kind']) => entries.filter((e) => e.kind === kind).length;
  return {
    entries,
    missing,
    refused: imported.refusals ?? [],
    counts: {
      new: count('new'),
      same: count('same'),
      changed: count('changed'),
      missing: missing.length,
      refused: refused.length,
    },
  };
}

/** The entry that each imported one meets, and by which id it goes here: a file may name entries otherwise. */
function* meet(
  existing: readonly Entry[],
  imported: readonly Entry[],
  capacity: Capacity | null,
): Generator<void, { partners: (Entry | undefined)[]; idHere: Map<string, string> }> {
  const find = yield* finder(existing, capacity);
  const partners: (Entry | undefined)[] = [];
  for (const entry of imported) {
    partners.push(find(entry));
    yield;
  }
  const idHere = new Map(imported.map(({ id }, i) => [id, partners[i]?.id ?? id]));
  const taken = new Set(existing.map(({ id }) => id));
  for (const [i, { id }] of imported.entries()) if (!partners[i]) idHere.set(id, freeId(id, taken));
  return { partners, idHere };
}

/** Each entry that is there is met once. */
function* finder(
  entries: readonly Entry[],
  capacity: Capacity | null,
): Generator<void, (entry: Entry) => Entry | undefined> {
  const free = new Map(entries.map((entry) => [entry.id, entry]));
  const byTerm = new Map<string, Entry>();
  for (const entry of entries) {
    for (const term of entry.terms) {
      const key = nameOf(term);
      if (!byTerm.has(key)) byTerm.set(key, entry);
    }
    yield;
  }
  return ({ id, terms }: Entry): Entry | undefined => {
    const byId = capacity === null || capacity.ids ? free.get(id) : undefined;
    const [first] = terms;
    const named = first && byTerm.get(nameOf(first));
    const found = byId ?? (named && free.get(named.id));
    if (found) free.delete(found.id);
    return found;
  };
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
