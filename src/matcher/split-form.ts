import { capitalsOf } from '../language/text/capitals.ts';
import {
  BLANK,
  createScannedWords,
  HANGING,
  JOINED,
  type ScannedWords,
  scanWords,
} from '../language/text/scan-words.ts';
import { wordKey } from '../language/text/word-key.ts';
import { WordTable } from '../language/text/word-table.ts';

/** A written form cut as the text of a page is cut. `gaps` has one more than there are words. */
export type SplitForm = { words: SplitWord[]; gaps: string[] };
export type SplitWord = { key: string; capitals: number };

/** A hyphen that hangs, as a gap: `Indenrigs- og Sundhedsministeriet`. */
export const HANGING_GAP = '- ';

const SIMPLE = /^[a-zæøå]+$/;
/** At a term's edges these are no part of it; in `C++`, `.NET` or `§` the others are. */
const LOOSE_PUNCTUATION = /[\s.,:;!?()[\]{}"“”„«»‹›'‘’`´…¿¡–—‐‑-]/gu;
const LEADING_DOT = /^\.(?=\S)/u;

/** Cuts forms into words. Keeps the words it has seen. */
export function createFormSplitter(): (form: string) => SplitForm {
  const table = new WordTable();
  const scanned = createScannedWords();
  return (form) => {
    if (SIMPLE.test(form)) return simpleForm(form);
    scanWords(form, table, scanned);
    return cut(form, table, scanned);
  };
}

function simpleForm(form: string): SplitForm {
  return { words: [{ key: wordKey(form), capitals: 0 }], gaps: ['', ''] };
}

function cut(form: string, table: WordTable, scanned: ScannedWords): SplitForm {
  const words: SplitWord[] = [];
  const gaps: string[] = [];
  let from = 0;
  for (let row = 0; row < scanned.count; row++) {
    const start = scanned.start[row]!;
    const end = scanned.end[row]!;
    const gap = row === 0 ? null : scanned.gap[row - 1]!;
    gaps.push(gapText(form.slice(from, start), gap));
    const key = wordKey(table.words[scanned.word[row]!]!);
    words.push({ key, capitals: capitalsOf(form.slice(start, end)) });
    from = end;
  }
  gaps.push(edgeText(form.slice(from)));
  return { words, gaps };
}

function gapText(between: string, gap: number | null): string {
  if (gap === null) return LEADING_DOT.test(between) ? '.' : edgeText(between);
  if (gap === BLANK) return ' ';
  if (gap === HANGING) return HANGING_GAP;
  return gap === JOINED ? '-' : compactPunctuation(between);
}

function edgeText(text: string): string {
  return text.replace(LOOSE_PUNCTUATION, '');
}

/** Punctuation as it is compared between words: without the spaces around it. */
export function compactPunctuation(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]+/gu, '') || ' ';
}
