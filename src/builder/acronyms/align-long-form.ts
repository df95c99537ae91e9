import { foldWord } from '../../language/text/fold-word.ts';
import { wordKey } from '../../language/text/word-key.ts';

/** What it is worth that a letter of the acronym is found, by where it stands in the long form. */
const WORTH = { wordStart: 1, partStart: 0.75, inside: 0.3, missing: -0.7, wordSkipped: -0.55 };

type Word = { letters: string; small: boolean };

/**
 * How well an acronym's letters stand, in their order, for the words of a long form: 1 when every
 * letter begins a word and every word that is not small has its letter, 0 or less when they do not
 * fit. Schwartz and Hearst (2003) ask only that the letters are found; here a letter inside a
 * closed compound counts less than one at a word's start, and one letter in four may be missing.
 */
export function alignLongForm(
  acronym: string,
  words: readonly string[],
  isSmall: (word: string) => boolean,
): number {
  const letters = [...plain(acronym)].filter((letter) => /\p{L}/u.test(letter));
  const long = words.flatMap((word) => partsOf(word, isSmall));
  const first = long[0];
  if (letters.length < 2 || !first || !first.letters.startsWith(letters[0] ?? ' ')) return 0;
  return bestFrom({ letters, long, memory: new Map() }, 0, 0) / letters.length;
}

function partsOf(word: string, isSmall: (word: string) => boolean): Word[] {
  return word
    .split(/[-–/]/u)
    .filter(Boolean)
    .map((part) => ({ letters: plain(part), small: isSmall(part.toLowerCase()) }));
}

function plain(text: string): string {
  return wordKey(foldWord(text));
}

type Search = { letters: readonly string[]; long: readonly Word[]; memory: Map<number, number> };

/** The best worth of the letters from `letter` on, laid over the words from `at` on. */
function bestFrom(search: Search, letter: number, at: number): number {
  const { letters, long, memory } = search;
  const word = long[at];
  if (!word) return (letters.length - letter) * WORTH.missing;
  const key = letter * 1000 + at;
  const known = memory.get(key);
  if (known !== undefined) return known;
  let best = bestFrom(search, letter, at + 1) + (word.small ? 0 : WORTH.wordSkipped);
  let taken = 0;
  for (let count = 1; letter + count <= letters.length && count <= 5; count++) {
    const worth = worthIn(letters.slice(letter, letter + count), word.letters);
    if (worth === null) break;
    taken = worth;
    best = Math.max(best, taken + bestFrom(search, letter + count, at + 1));
  }
  if (letter > 0 && letter < letters.length && letters.length >= 4)
    best = Math.max(best, WORTH.missing + bestFrom(search, letter + 1, at));
  memory.set(key, best);
  return best;
}

/** Letters found one after the other in a word, the first at its start; null when they are not. */
function worthIn(letters: readonly string[], word: string): number | null {
  if (!word.startsWith(letters[0] ?? ' ')) return null;
  const rest = bestPlaces(letters.slice(1), word, 1);
  return rest === null ? null : WORTH.wordStart + rest;
}

/** Letters may stand in several places of a word: those count that could begin a part of it. */
function bestPlaces(letters: readonly string[], word: string, from: number): number | null {
  const [letter, ...others] = letters;
  if (letter === undefined) return 0;
  let best: number | null = null;
  for (
    let place = word.indexOf(letter, from);
    place >= 0;
    place = word.indexOf(letter, place + 1)
  ) {
    const rest = bestPlaces(others, word, place + 1);
    if (rest === null) break;
    // A part of a compound has at least three letters.
    const part = place - from >= 2 && word.length - place >= 3;
    best = Math.max(best ?? 0, rest + (part ? WORTH.partStart : WORTH.inside));
  }
  return best;
}
