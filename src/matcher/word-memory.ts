import { createScannedWords, type ScannedWords } from '../language/text/scan-words.ts';
import { WordTable } from '../language/text/word-table.ts';
import { KeptScans } from './kept-scans.ts';

/** What collecting and matching share, so that a page is scanned and its words are folded once for both. */
export type WordMemory = { table: WordTable; scanned: ScannedWords; kept: KeptScans };

let memory: WordMemory | null = null;

/** A cache, nothing more: made when first needed, bounded by the table's own limit. */
export function wordMemory(): WordMemory {
  memory ??= { table: new WordTable(), scanned: createScannedWords(), kept: new KeptScans() };
  return memory;
}
