import { createScannedWords, type ScannedWords } from '../language/text/scan-words.ts';
import { WordTable } from '../language/text/word-table.ts';

/** What collecting and matching share, so that a page's words are folded once for both. */
type WordMemory = { table: WordTable; scanned: ScannedWords };

let memory: WordMemory | null = null;

/** A cache, nothing more: made when first needed, bounded by the table's own limit. */
export function wordMemory(): WordMemory {
  memory ??= { table: new WordTable(), scanned: createScannedWords() };
  return memory;
}
