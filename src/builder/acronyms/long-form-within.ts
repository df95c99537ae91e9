import type { Grammar } from '../grammar.ts';
import type { Span } from '../split-sentences.ts';
import { alignLongForm } from './align-long-form.ts';
import { isSmall, type LongForm } from './long-form-before.ts';

type Place = { text: string; inner: Span; short: Span };

const GOOD_ALIGNMENT = 0.5;
const WORD = /\p{L}[\p{L}\p{N}\p{M}'’/-]*/gu;

/** The long form in the bracket behind an acronym: `WHO (World Health Organization)`. */
export function longFormWithin({ text, inner, short }: Place, grammar: Grammar): LongForm | null {
  const acronym = text.slice(short.start, short.end);
  for (const end of endsOf(text, inner)) {
    const words = [...text.slice(inner.start, end).matchAll(WORD)];
    const skip = leadingSmall(words, grammar);
    const first = words[skip];
    if (!first) continue;
    const texts = words.slice(skip).map((match) => match[0]);
    const score = alignLongForm(acronym, texts, (word) => isSmall(word, grammar));
    const start = inner.start + first.index;
    if (score >= GOOD_ALIGNMENT)
      return { long: { start, end }, initials: true, confidence: 0.4 + 0.6 * Math.min(1, score) };
  }
  return foreignName({ text, inner, short }, grammar);
}

/** The whole bracket, then up to its commas. */
function endsOf(text: string, { start, end }: Span): number[] {
  const cuts = [...text.slice(start, end).matchAll(/\s*(?:[,;:=]|\s[-–]\s)/gu)];
  return [end, ...cuts.map((cut) => start + cut.index).reverse()];
}

function leadingSmall(words: readonly RegExpExecArray[], grammar: Grammar): number {
  const [first] = words;
  return first && grammar.articles.has(first[0].toLowerCase()) ? 1 : 0;
}

/** The name in another language: a noun phrase of some words, without a verb. */
function foreignName({ text, inner, short }: Place, grammar: Grammar): LongForm | null {
  const content = text.slice(inner.start, inner.end);
  const words = (content.match(WORD) ?? []).map((word) => word.toLowerCase());
  const [first] = words;
  if (!first || !/^[\p{L}\s'’/-]+$/u.test(content) || isSmall(first, grammar)) return null;
  if (words.some((word) => grammar.verbs.has(word))) return null;
  const sameStart = content.charAt(0).toLowerCase() === text.charAt(short.start).toLowerCase();
  if (words.length < (sameStart ? 2 : 4)) return null;
  return { long: { ...inner }, initials: false, confidence: 0.5 };
}
