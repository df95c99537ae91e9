import type { Span } from '../split-sentences.ts';

/** Capitals and digits, parts joined by hyphens, slashes or ampersands: `EU`, `G20`, `TEN-T`. */
const CAPITALS =
  /(?<![\p{L}\p{N}.])\p{Lu}[\p{Lu}\p{N}]*(?:[-/&]\p{Lu}[\p{Lu}\p{N}]*)*(?!-?\d)(?=(?:s|er|en|et|erne|ens)?(?![\p{L}\p{N}]))/gu;
/** Two capitals within a word that also has small letters: `mRNA`, `PhD`, `eGFR`. */
const MIXED =
  /(?<![\p{L}\p{N}.])(?=\p{L}*\p{Ll})\p{L}{0,2}\p{Lu}\p{Ll}?\p{Lu}{1,5}(?=s?(?![\p{L}\p{N}]))/gu;
const HAS_MIXED = /\p{Ll}\p{Lu}/u;
const ROMAN = /^(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{2,3})$/u;
const SHOUTING_RUN = 4;
const LONGEST = 12;

/** Words in capitals that stand for longer ones, in text order; roman numbers and shouting left out. */
export function acronymTokens(text: string): Span[] {
  const spans = [...text.matchAll(CAPITALS), ...(HAS_MIXED.test(text) ? text.matchAll(MIXED) : [])]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((span) => isAcronym(text.slice(span.start, span.end)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const apart = spans.filter((span, i) => span.start >= (spans[i - 1]?.end ?? 0));
  return apart.filter((span) => !isShouted(text, span, apart));
}

function isAcronym(word: string): boolean {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  if (word.length < 2 || word.length > LONGEST || ROMAN.test(word)) return false;
  // Numbers of files and laws: A5-0078/2000.
  if (/\d{3}|\p{Lu}\d+[-/]\d/u.test(word)) return false;
  // "A-B" and "T-shirt" are no acronyms; "G20" and "H1N1" are.
  if (/^\p{Lu}(?:[-/&]\p{Lu})*$/u.test(word)) return false;
  return capitals >= 2 || /^\p{Lu}\d{1,2}$/u.test(word);
}

/** A whole line in capitals is a heading. */
function isShouted(text: string, span: Span, all: readonly Span[]): boolean {
  const near = all.filter((other) => Math.abs(other.start - span.start) < 80);
  const joined = near.filter((other, i) => {
    const next = near[i + 1];
    return next !== undefined && /^\s+$/u.test(text.slice(other.end, next.start));
  });
  return joined.length >= SHOUTING_RUN;
}
