import Papa from 'papaparse';
import { decodeText } from '../decode-text.ts';
import { detectLanguage } from '../detect-language.ts';
import { languageCode } from '../html/page-metadata.ts';
import { PassageWriter } from '../html/passage-writer.ts';
import { MAX_DOCUMENT_BYTES, tooLarge } from '../read-plain-text.ts';
import type { ReadResult, TextDocument } from '../text-document.ts';
import { type Column, columnsOf } from './term-columns.ts';

/**
 * Reads a term list: CSV with comma, semicolon or tab, quotes as spreadsheets write them. Columns are
 * known by their names in the first row, else the first is the term and the second explains it.
 * Each term becomes a passage `term: explanation`. Never throws.
 */
export function readTermList(bytes: Uint8Array): ReadResult {
  if (bytes.byteLength === 0) return { ok: false, code: 'empty', reason: 'it is empty' };
  if (bytes.byteLength > MAX_DOCUMENT_BYTES)
    return { ok: false, code: 'too-large', reason: tooLarge(bytes.byteLength) };
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { data, errors } = Papa.parse<string[]>(decoded.text, { skipEmptyLines: 'greedy' });
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes) {
    const line = lineAt(decoded.text, quotes.index);
    const reason = 'a quotation mark is not closed';
    return { ok: false, code: 'broken', reason, place: `line ${line}` };
  }
  const [head = [], ...rows] = data;
  const named = columnsOf(head);
  const columns = named ?? ['term', 'explanation' as const];
  const writer = new PassageWriter();
  for (const row of named ? rows : data) writeRow(writer, row, columns);
  return documentOf(writer);
}

function writeRow(
  writer: PassageWriter,
  row: readonly string[],
  columns: readonly (Column | null)[],
): void {
  const cell = (column: Column) =>
    (row[columns.indexOf(column)] ?? '').replace(/\s+/gu, ' ').trim();
  const term = cell('term');
  if (term === '') return;
  writer.beginDefinition([term], 'termList');
  writer.write(cell('explanation'));
  writer.flush({ kind: 'definition' });
  const mark = writer.marked.at(-1);
  if (!mark) return;
  const language = languageCode(cell('language'));
  const synonyms = [
    ...cell('synonyms').split(/\s*[;|,]\s*/u),
    ...cell('abbreviation').split(/\s*[;|,]\s*/u),
  ].filter((text) => text !== '' && text !== term);
  if (language !== undefined) mark.language = language;
  if (synonyms.length > 0) mark.synonyms = synonyms;
}

function documentOf(writer: PassageWriter): ReadResult {
  const { passages, marked } = writer;
  if (passages.length === 0) return { ok: false, code: 'no-text', reason: 'it holds no terms' };
  const text = writer.text();
  const stated = new Set(marked.flatMap(({ language }) => language ?? []));
  const language = stated.size === 1 ? [...stated][0] : detectLanguage(text);
  const document: TextDocument = {
    text,
    passages,
    marked,
    ...(language !== undefined && { language }),
  };
  return { ok: true, document };
}

function lineAt(text: string, index: number | undefined): number {
  return text.slice(0, index ?? 0).split(/\r\n|\r|\n/u).length;
}
