import type { ScannedWords } from '../language/text/scan-words.ts';
import type { WordTable } from '../language/text/word-table.ts';
import type { LanguageCode } from '../model/glossary.ts';
import type { HitKind } from '../model/hit.ts';
import type { PageWord } from './page-index.ts';
import type { PageRows } from './page-rows.ts';

/** A place in the text and one term that stands there. */
export type Found = { start: number; end: number; kind: HitKind; term: number };

/** What matching one text needs to hand around. */
export type TextScan = {
  text: string;
  language: LanguageCode | null;
  scanned: ScannedWords;
  table: WordTable;
  rows: PageRows;
  found: Found[];
};

/** Words of the text from one row to another, and what is known of them together. */
export type Span = { first: number; last: number; row: PageWord; respelt: boolean };
