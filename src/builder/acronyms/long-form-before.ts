import type { Grammar } from '../grammar.ts';
import type { Span } from '../split-sentences.ts';
import { alignLongForm } from './align-long-form.ts';

export type LongForm = { long: Span; initials: boolean; confidence: number };

type Place = {
  text: string;
  /** Where the bracket opens. */
  end: number;
  short: string;
  /** The short form is in capitals: a phrase may then be its long form though no letter fits. */
  sure: boolean;
};
type Word = Span & { text: string };

const GOOD_ALIGNMENT = 0.6;
const REACH = 200;
/** Longer phrases that share no letters with the acronym are no names. */
const MAX_TRANSLATION = 4;
const MAX_NAME = 12;
const CAPITAL = /^\p{Lu}/u;

/** The long form that ends right before a bracketed acronym; null when there is none. */
export function longFormBefore(place: Place, grammar: Grammar): LongForm | null {
  const words = wordsBefore(place.text, place.end);
  const last = words.at(-1);
  if (!last) return null;
  const aligned = bestAlignment(place.short, words, grammar);
  if (aligned) return aligned;
  if (!place.sure) return null;
  const translated = translation(words, grammar);
  // Two letters are often a country or a party: a phrase must stand before them (`kunstig intelligens`).
  return place.short.length >= 3 || isPhrase(place.text, translated) ? translated : null;
}

/** Words up to the bracket, back to the last full stop, bracket or colon. Commas may stand in names. */
function wordsBefore(text: string, end: number): Word[] {
  const from = Math.max(0, end - REACH);
  const near = text.slice(from, end).trimEnd();
  const stop = clauseStart(near);
  return [...near.slice(stop).matchAll(/\p{L}[\p{L}\p{N}\p{M}'’/-]*/gu)].map((match) => {
    const start = from + stop + match.index;
    const word = match[0].replace(/['’]+$/u, '');
    return { start, end: start + word.length, text: word };
  });
}

/** After the last mark that ends a clause; a search from the front would take quadratic time. */
function clauseStart(text: string): number {
  let at = text.length;
  while (at > 0 && !'.:;!?()|\n'.includes(text.charAt(at - 1))) at--;
  return at;
}

function bestAlignment(short: string, words: readonly Word[], grammar: Grammar): LongForm | null {
  const small = (word: string) => isSmall(word, grammar);
  const letters = short.replace(/[^\p{L}]/gu, '').length;
  const reach = Math.min(words.length, letters * 2 + 4);
  let best: LongForm | null = null;
  let bestScore = GOOD_ALIGNMENT;
  const last = words.at(-1);
  for (let count = 1; last && count <= reach; count++) {
    const tail = words.slice(-count);
    const [first] = tail;
    if (!first) break;
    const texts = tail.map((word) => word.text);
    let score = alignLongForm(short, texts, small);
    if (small(first.text.toLowerCase())) score -= 0.3;
    // `Nationalt Genom Center` begins where its capitals do.
    if (/^\p{Ll}/u.test(first.text) && tail.slice(1).some(({ text }) => /^\p{Lu}/u.test(text)))
      score -= 0.1;
    if (score > bestScore + 0.001) {
      bestScore = score;
      best = {
        long: { start: first.start, end: last.end },
        initials: true,
        confidence: Math.min(1, Math.round((0.3 + 0.7 * score) * 100) / 100),
      };
    }
  }
  return best;
}

function isPhrase(text: string, found: LongForm | null): boolean {
  return (
    found !== null && /^\p{Ll}+ \p{Ll}{4,}$/u.test(text.slice(found.long.start, found.long.end))
  );
}

/** `helgenomsekventering (WGS)`: the name or noun phrase before the bracket, whatever its letters. */
function translation(words: readonly Word[], grammar: Grammar): LongForm | null {
  const last = words.at(-1);
  if (!last || !/^\p{L}[\p{L}'’-]{3,}$/u.test(last.text)) return null;
  if (isSmall(last.text.toLowerCase(), grammar)) return null;
  const start = CAPITAL.test(last.text) ? nameStart(words, grammar) : phraseStart(words, grammar);
  const phrase = words.slice(start);
  const [first] = phrase;
  if (!first || phrase.length > MAX_NAME || isPerson(phrase, words[start - 1], grammar))
    return null;
  return { long: { start: first.start, end: last.end }, initials: false, confidence: 0.5 };
}

/** An adjective stays with its noun. */
function phraseStart(words: readonly Word[], grammar: Grammar): number {
  let start = words.length - 1;
  while (start > 0 && words.length - start < MAX_TRANSLATION) {
    const before = words[start - 1];
    const after = words[start];
    if (!before || !after || after.start - before.end !== 1) break;
    const word = before.text.toLowerCase();
    if (isSmall(word, grammar) || CAPITAL.test(before.text)) break;
    if (!grammar.looseEnds.test(word) && !grammar.judging.has(word)) break;
    start--;
  }
  return start;
}

/** Where a name in capitals begins; small words may stand within it, its article stays outside. */
function nameStart(words: readonly Word[], grammar: Grammar): number {
  let start = words.length - 1;
  for (let at = start - 1; at >= 0 && words.length - at <= MAX_NAME; at--) {
    const word = words[at];
    const after = words[at + 1];
    // Words that a comma parts are no one name.
    if (!word || !after || after.start - word.end > 2) break;
    const lower = word.text.toLowerCase();
    if (CAPITAL.test(word.text)) {
      if (grammar.articles.has(lower)) break;
      start = at;
    } else if (
      !grammar.prepositions.has(lower) &&
      !/^(?:og|and|&|samt|for|of|de|des|du)$/u.test(lower)
    )
      break;
  }
  return start;
}

/** `Hans Jensen (DK)`: after a person the letters are a party or a country. */
function isPerson(phrase: readonly Word[], before: Word | undefined, grammar: Grammar): boolean {
  const [first] = phrase;
  if (phrase.length !== 2 || !first || (before && grammar.articles.has(before.text.toLowerCase())))
    return false;
  if (grammar.looseEnds.test(first.text.toLowerCase())) return false;
  return phrase.every(({ text }) => /^\p{Lu}\p{Ll}+$/u.test(text));
}

export function isSmall(word: string, grammar: Grammar): boolean {
  return (
    grammar.articles.has(word) ||
    grammar.prepositions.has(word) ||
    grammar.notTermStart.has(word) ||
    grammar.verbs.has(word)
  );
}
