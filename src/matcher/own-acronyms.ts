/** An acronym with what a text says it stands for. */
export type OwnAcronym = { acronym: string; longForm: string };

const ACRONYM = /^[\p{Lu}\p{N}][\p{Lu}\p{N}-]{1,9}$/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;
const LONGEST_DEFINITION = 120;
/** `Next Generation Computing (NGC)`: how many words per letter may stand before the bracket. */
const WORDS_PER_LETTER = 2;
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'af for i og of on the to in and det den de der en et til med ved for at a an'.split(' '),
);

/**
 * The acronyms that a text defines itself: `NGC (Next Generation Computing)` or
 * `Next Generation Computing (NGC)`. Only where the words' initials spell the acronym.
 */
export function findOwnAcronyms(text: string): OwnAcronym[] {
  const found: OwnAcronym[] = [];
  for (let open = text.indexOf('('); open !== -1; open = text.indexOf('(', open + 1)) {
    const close = text.indexOf(')', open);
    if (close === -1) break;
    if (close - open > LONGEST_DEFINITION) continue;
    const own = readBracket(text, open, close);
    if (own !== null) found.push(own);
  }
  return found;
}

function readBracket(text: string, open: number, close: number): OwnAcronym | null {
  const inside = text.slice(open + 1, close).trim();
  const before = text.slice(Math.max(0, open - LONGEST_DEFINITION), open);
  if (ACRONYM.test(inside)) return wordsBefore(before, inside);
  const acronym = before.match(/[\p{Lu}\p{N}-]+(?=\s*$)/u)?.[0];
  if (acronym === undefined || !ACRONYM.test(acronym)) return null;
  const longForm = inside.split(/[,;:]/u, 1)[0]!.trim();
  return spells(wordsOf(longForm), acronym) ? { acronym, longForm } : null;
}

/** The fewest words before the bracket that spell the acronym. */
function wordsBefore(before: string, acronym: string): OwnAcronym | null {
  const words = wordsOf(before.slice(before.search(/[^.;:()]*$/u)));
  const most = Math.min(words.length, acronym.length * WORDS_PER_LETTER);
  for (let count = 1; count <= most; count++) {
    const last = words.slice(-count);
    if (spells(last, acronym)) return { acronym, longForm: last.join(' ') };
  }
  return null;
}

/**
 * Whether words spell an acronym: its letters stand in them in order, the first word begins with the
 * first, and at most one letter is not the first of a word (Nationalt Genomcenter).
 */
export function spells(words: readonly string[], acronym: string): boolean {
  const letters = acronym.toLowerCase().replace(/[^\p{L}]/gu, '');
  const parts = words.flatMap((word) => word.toLowerCase().split('-')).filter(Boolean);
  if (letters.length < 2 || parts.length === 0 || parts[0]![0] !== letters[0]) return false;
  let next = 0;
  let inner = 0;
  for (const part of parts) {
    if (next === letters.length) return false;
    if (part[0] !== letters[next]) {
      if (!SMALL_WORDS.has(part)) return false;
      continue;
    }
    next++;
    const later = parts.length === 1 ? letters.length : next + 1;
    for (let at = 1; at < part.length && next < Math.min(later, letters.length); at++) {
      if (part[at] !== letters[next] || isInitialAhead(parts, part, letters[next]!)) continue;
      next++;
      inner++;
    }
  }
  return next === letters.length && inner <= Math.max(1, letters.length - 2);
}

/** A letter that begins the next word is not taken from inside this one. */
function isInitialAhead(parts: readonly string[], part: string, letter: string): boolean {
  const next = parts[parts.indexOf(part) + 1];
  return next !== undefined && next[0] === letter;
}

export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}
