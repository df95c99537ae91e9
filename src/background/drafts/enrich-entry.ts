import type { Entry, Explanation } from '../../model/glossary.ts';
import { foldText } from '../fold-text.ts';
import { withoutTwins } from './draft-entries.ts';

/** An entry with what a draft found for the same term: quotes, other names, an explanation where it had none. */
export function enrichEntry(entry: Entry, found: Entry): Entry {
  const quotes = withoutTwins([...entry.quotes, ...found.quotes]);
  const has = (text: string, language: string) =>
    entry.terms.some(
      (term) => term.language === language && foldText(term.text) === foldText(text),
    );
  const names = found.terms
    .filter(({ text, language }) => !has(text, language))
    .map((term) => (term.kind === 'preferred' ? { ...term, kind: 'synonym' as const } : term));
  const explanations =
    entry.explanations.length > 0
      ? entry.explanations
      : found.explanations.map((one) => moved(one, found, quotes));
  return { ...entry, terms: [...entry.terms, ...names], quotes, explanations };
}

/** An explanation names its quote by its place in the list. */
function moved(explanation: Explanation, { quotes }: Entry, all: Entry['quotes']): Explanation {
  const { origin } = explanation;
  if (origin.kind !== 'document') return explanation;
  const own = quotes[origin.quote];
  const quote = all.findIndex(
    ({ source, start, end }) => source === own?.source && start === own.start && end === own.end,
  );
  return { ...explanation, origin: { kind: 'document', quote } };
}
