import { entryName } from '../model/entry-name.ts';
import type { Entry, Glossary } from '../model/glossary.ts';
import type { FoundEntry } from '../model/look-up.ts';
import { foldText } from './fold-text.ts';

type Ranked = { found: FoundEntry; rank: number };

/** Where the words of a query may stand, the best place first. */
const FIELDS = ['term', 'explanation', 'quote'] as const;

/**
 * The entries that hold all words of a query: those whose term begins so, then terms, explanations
 * and quotes, each in the order of the alphabet. An empty query finds all.
 */
export function searchEntries(
  glossaries: readonly Glossary[],
  query: string,
  limit: number,
): FoundEntry[] {
  const words = foldText(query).split(/\s+/u).filter(Boolean);
  const ranked = glossaries.flatMap((glossary) =>
    glossary.entries.flatMap((entry) => rankEntry(glossary, entry, words) ?? []),
  );
  const { compare } = new Intl.Collator(glossaries[0]?.language ?? 'da');
  ranked.sort((a, b) => a.rank - b.rank || compare(a.found.term, b.found.term));
  return ranked.slice(0, limit).map(({ found }) => found);
}

function rankEntry(glossary: Glossary, entry: Entry, words: readonly string[]): Ranked | null {
  const term = entryName(glossary, entry);
  const ref = { glossary: glossary.id, entry: entry.id };
  let text = '';
  for (const field of FIELDS) {
    const added = foldText(textsOf(entry, field).join('\n'));
    text += `\n${added}`;
    if (!words.every((word) => text.includes(word))) continue;
    const begins =
      field === 'term' && added.split('\n').some((own) => own.startsWith(words[0] ?? ''));
    return { found: { ref, term, field }, rank: begins ? 0 : 1 + FIELDS.indexOf(field) };
  }
  return null;
}

function textsOf(entry: Entry, field: FoundEntry['field']): string[] {
  if (field === 'term') return entry.terms.map(({ text }) => text);
  return (field === 'explanation' ? entry.explanations : entry.quotes).map(({ text }) => text);
}
