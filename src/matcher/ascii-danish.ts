import type { ScannedWords } from '../language/text/scan-words.ts';
import type { WordTable } from '../language/text/word-table.ts';

/** Common words that give away a text without æ, ø and å. */
const GIVE_AWAY: ReadonlySet<string> = new Set(
  'paa naar saa ogsaa maa faar gaar staar foer efterfoelgende vaere vaeret blaa smaa faa aar foerste'.split(
    ' ',
  ),
);
/** Shorter words have too many twins (koen: køn or the cow) to be read so without such a word. */
const TELLING_LENGTH = 6;

/**
 * Whether a word with ae, oe or aa may be read as Danish written in ASCII; the text has no æ, ø, å.
 * For all words of a text, which is looked through once at most.
 */
export function createAsciiJudge(
  scanned: ScannedWords,
  table: WordTable,
): (word: string) => boolean {
  let gaveAway: boolean | null = null;
  return (word) => {
    if (word.length >= TELLING_LENGTH) return true;
    gaveAway ??= givesAway(scanned, table);
    return gaveAway;
  };
}

function givesAway(scanned: ScannedWords, table: WordTable): boolean {
  for (let row = 0; row < scanned.count; row++) {
    if (GIVE_AWAY.has(table.words[scanned.word[row]!]!)) return true;
  }
  return false;
}
