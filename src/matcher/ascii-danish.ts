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

/** Whether a word with ae, oe or aa may be read as Danish written in ASCII; the text has no æ, ø, å. */
export function looksAscii(word: string, scanned: ScannedWords, table: WordTable): boolean {
  if (word.length >= TELLING_LENGTH) return true;
  for (let row = 0; row < scanned.count; row++) {
    if (GIVE_AWAY.has(table.words[scanned.word[row]!]!)) return true;
  }
  return false;
}
