import type { RelatedEntry } from '../model/card.ts';

/** Characters that a phone's line holds, the button at its end not counted. */
const LINE = 26;

/** The first terms, as many as stand on one line of a phone; one at least. */
export function fewTerms(terms: readonly RelatedEntry[]): readonly RelatedEntry[] {
  let length = 0;
  const end = terms.findIndex(({ text }) => {
    length += text.length;
    return length > LINE;
  });
  return end < 0 ? terms : terms.slice(0, Math.max(1, end));
}
