import type { Entry, Glossary } from '../../model/glossary.ts';
import { type EntryDefaults, withDefaults } from '../import-options.ts';
import { EntryIds } from '../session/entry-ids.ts';
import { cleanText } from '../text/clean-text.ts';
import type { Capacity } from './capacity.ts';
import type { Loss } from './loss.ts';
import { reduceExplanations } from './reduce-explanations.ts';
import { reduceTerms, type Tell } from './reduce-terms.ts';

export type Reduced = { glossary: Glossary; losses: Loss[] };

/**
 * The glossary as far as a format can say it, exactly as an import of the written file gives it back
 * with the same defaults, and what is lost by that.
 */
export function reduceGlossary(
  glossary: Glossary,
  capacity: Capacity,
  options: Partial<EntryDefaults>,
): Reduced {
  const defaults = withDefaults({ language: glossary.language, ...options });
  const losses: Loss[] = reduceHead(glossary, capacity);
  const sources = new Map(glossary.sources.map((source) => [source.id, source]));
  const ids = new EntryIds();
  const kept: { reduced: Entry; from: Entry }[] = [];
  const newIds = new Map<string, string>();
  for (const entry of glossary.entries) {
    const own: Loss[] = [];
    const tell: Tell = (field, code) => own.push({ entry: entry.id, field, code });
    const reduced = reduceEntry(entry, { capacity, defaults, sources }, tell);
    if (reduced === null) {
      losses.push({ entry: entry.id, field: '', code: 'entry-left-out' });
      continue;
    }
    const id = capacity.ids ? entry.id : ids.next(reduced.terms[0]?.text ?? '', undefined);
    if (id !== entry.id) tell('id', 'left-out');
    newIds.set(entry.id, id);
    losses.push(...own);
    kept.push({ reduced: { ...reduced, id }, from: entry });
  }
  const entries = kept.map(({ reduced, from: { id, related } }) => ({
    ...reduced,
    related: reduceRelated(id, related, { capacity, newIds, losses }),
  }));
  return { glossary: { ...glossary, sources: [], entries }, losses };
}

function reduceHead(glossary: Glossary, { head }: Capacity): Loss[] {
  const fields = (['id', 'title', 'language', 'licence'] as const).filter((f) => !head.includes(f));
  const losses: Loss[] = fields.map((field) => ({ field, code: 'left-out' }));
  for (const field of head) {
    if (cleanText(glossary[field]) !== glossary[field]) losses.push({ field, code: 'cleaned' });
  }
  if (glossary.sources.length > 0) losses.push({ field: 'sources', code: 'left-out' });
  return losses;
}

/** Null when no term is left, or no explanation of those there were. */
export function reduceEntry(
  entry: Entry,
  about: {
    capacity: Capacity;
    defaults: EntryDefaults;
    sources: Parameters<typeof reduceExplanations>[1]['sources'];
  },
  tell: Tell,
): Entry | null {
  const { capacity, defaults } = about;
  const terms = reduceTerms(entry.terms, defaults.language, capacity, tell);
  const [first] = terms;
  if (!first || terms.some(({ text }) => capacity.refusesTerm?.(text))) return null;
  const explanations = reduceExplanations(entry, { ...about, main: first.language }, tell);
  const saysNone = entry.explanations.length + entry.quotes.length === 0;
  if (explanations.length === 0 && !(saysNone && capacity.unexplained)) return null;
  entry.quotes.forEach((_, place) => {
    const made = entry.explanations.length === 0 && isMade(entry, place);
    if (!made) tell(`quotes.${place}`, 'left-out');
  });
  const reduced: Entry = { ...entry, terms, explanations, quotes: [] };
  const fallback = { level: defaults.level, status: defaults.status, origin: 'editor' as const };
  for (const field of ['level', 'status', 'origin'] as const) {
    if (capacity.entryFields.includes(field) || entry[field] === fallback[field]) continue;
    tell(field, 'left-out');
    Object.assign(reduced, { [field]: fallback[field] });
  }
  return reduced;
}

function isMade(entry: Entry, place: number): boolean {
  return (
    place ===
    Math.max(
      0,
      entry.quotes.findIndex(({ role }) => role === 'definition'),
    )
  );
}

function reduceRelated(
  id: string,
  related: readonly string[],
  { capacity, newIds, losses }: { capacity: Capacity; newIds: Map<string, string>; losses: Loss[] },
): string[] {
  const kept = new Set<string>();
  related.forEach((target, place) => {
    const known = newIds.get(target);
    const held = capacity.entryFields.includes('related') && target !== id;
    if (held && known !== undefined && !kept.has(known)) kept.add(known);
    else losses.push({ entry: id, field: `related.${place}`, code: 'left-out' });
  });
  return [...kept];
}
