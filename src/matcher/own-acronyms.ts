/** An acronym with what a text says it stands for. */
export type OwnAcronym = { acronym: string; longForm: string };

/**
 * Patterns of Unicode properties take milliseconds to prepare: text without letters beyond Latin-1,
 * as most is, is read with patterns that need no preparing.
 */
const BEYOND_LATIN = /[\u0100-\u200f\u2028-\u20ab\u20ad-\uffff]/;
const ACRONYM = /^[\p{Lu}\p{N}][\p{Lu}\p{N}-]{1,9}$/u;
const LATIN_ACRONYM = /^[A-ZÀ-ÖØ-Þ0-9²³¹¼-¾][A-ZÀ-ÖØ-Þ0-9²³¹¼-¾-]{1,9}$/;
const LAST_CAPITALS = /[\p{Lu}\p{N}-]+(?=\s*$)/u;
const LATIN_LAST_CAPITALS = /[A-ZÀ-ÖØ-Þ0-9²³¹¼-¾-]+(?=\s*$)/;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;
const LATIN_WORD = /[A-Za-zªµºÀ-ÖØ-öø-ÿ0-9²³¹¼-¾][A-Za-zªµºÀ-ÖØ-öø-ÿ0-9²³¹¼-¾'’-]*/g;
const NO_LETTERS = /[^\p{L}]/gu;
const LATIN_NO_LETTERS = /[^A-Za-zªµºÀ-ÖØ-öø-ÿ]/g;
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
    // Only a short way: many brackets that never close must not cost a walk to the end each.
    const length = text.slice(open, open + LONGEST_DEFINITION).indexOf(')');
    if (length === -1) continue;
    const own = readBracket(text, open, open + length);
    if (own !== null) found.push(own);
  }
  return found;
}

function readBracket(text: string, open: number, close: number): OwnAcronym | null {
  if (!endsLikeAcronym(text, open) && !endsLikeAcronym(text, close)) return null;
  const inside = text.slice(open + 1, close).trim();
  const before = text.slice(Math.max(0, open - LONGEST_DEFINITION), open);
  if (isAcronymShaped(inside)) return wordsBefore(before, inside);
  const acronym = before.match(
    BEYOND_LATIN.test(before) ? LAST_CAPITALS : LATIN_LAST_CAPITALS,
  )?.[0];
  if (acronym === undefined || !isAcronymShaped(acronym)) return null;
  const longForm = inside.split(/[,;:]/u, 1)[0]!.trim();
  return spells(wordsOf(longForm), acronym) ? { acronym, longForm } : null;
}

/** Most brackets are neither behind an acronym nor hold one: a look at one letter tells. */
function endsLikeAcronym(text: string, end: number): boolean {
  const last = text.charAt(end - 1) === ' ' ? text.charAt(end - 2) : text.charAt(end - 1);
  return (last >= '0' && last <= '9') || last !== last.toLowerCase();
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
 * Whether words spell an acronym: each of them gives its first letter, in order; small words may give
 * none, and some letters may come from inside a word (Nationalt Genomcenter).
 */
export function spells(words: readonly string[], acronym: string): boolean {
  const none = BEYOND_LATIN.test(acronym) ? NO_LETTERS : LATIN_NO_LETTERS;
  const letters = acronym.toLowerCase().replace(none, '');
  const parts = words.flatMap((word) => word.toLowerCase().split('-')).filter(Boolean);
  if (letters.length < 2 || parts.length === 0 || parts[0]![0] !== letters[0]) return false;
  return spellRest(parts, letters, Math.max(1, letters.length - 2));
}

/** `inner`: how many letters may still come from inside words. */
function spellRest(parts: readonly string[], letters: string, inner: number): boolean {
  const [part, ...rest] = parts;
  if (part === undefined) return letters === '';
  if (SMALL_WORDS.has(part) && spellRest(rest, letters, inner)) return true;
  if (letters === '' || part[0] !== letters[0]) return false;
  let at = 1;
  for (let taken = 1; taken <= letters.length && taken - 1 <= inner; taken++) {
    if (spellRest(rest, letters.slice(taken), inner - taken + 1)) return true;
    at = part.indexOf(letters.charAt(taken), at) + 1;
    if (at === 0 || taken === letters.length) return false;
  }
  return false;
}

export function wordsOf(text: string): string[] {
  return text.match(BEYOND_LATIN.test(text) ? WORD : LATIN_WORD) ?? [];
}

function isAcronymShaped(text: string): boolean {
  return (BEYOND_LATIN.test(text) ? ACRONYM : LATIN_ACRONYM).test(text);
}
