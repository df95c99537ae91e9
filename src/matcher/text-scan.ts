import type { LanguageCode } from '../model/glossary.ts';
import type { HitKind } from '../model/hit.ts';
import type { PageWord } from './page-index.ts';
import type { PageRows } from './page-rows.ts';
import type { WordMemory } from './word-memory.ts';

/** A place in the text and one term that stands there. */
export type Found = { start: number; end: number; kind: HitKind; term: number };

/** What matching one text needs to hand around. */
export type TextScan = WordMemory & {
  text: string;
  language: LanguageCode | null;
  rows: PageRows;
  found: Found[];
};

/** Words of the text from one row to another, and what is known of them together. */
export type Span = { first: number; last: number; row: PageWord; respelt: boolean };
