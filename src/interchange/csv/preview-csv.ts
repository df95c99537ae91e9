import { decodeChunks } from '../../model/decode-chunks.ts';
import { type CsvColumn, columnsOf } from './csv-column.ts';
import { csvRows, guessDelimiter } from './csv-rows.ts';
import { tableHead } from './table-head.ts';

export type CsvPreview = {
  delimiter: string;
  hasHeader: boolean;
  /** What each column seems to hold; the reader may say otherwise. */
  columns: (CsvColumn | null)[];
  /** The first rows as they stand, the one with the names included. */
  rows: string[][];
};

const ROWS = 20;
const CELL = 300;
const START = 64 * 1024;

/** What a CSV file looks like before it is imported, for choosing its columns. Null when it is no text. */
export function previewCsv(bytes: Uint8Array, delimiter?: string): CsvPreview | null {
  const start = bytes.subarray(0, 4 * START);
  const [text = ''] = decodeChunks(start);
  if (text.trim() === '' || text.includes('\0')) return null;
  const sep = delimiter ?? guessDelimiter(text.slice(0, START));
  const rows: string[][] = [];
  for (const { cells } of csvRows(start, delimiter)) {
    if (cells.some((cell) => cell.trim() !== ''))
      rows.push(cells.map((cell) => cell.slice(0, CELL)));
    if (rows.length === ROWS) break;
  }
  const told = tableHead(text.slice(0, START))?.columns;
  const named = told ? null : columnsOf(rows[0] ?? []);
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const widest = Array.from({ length: width }, () => '');
  const columns = told?.(widest) ?? named ?? firstColumns(width);
  return { delimiter: sep, hasHeader: named !== null, columns, rows };
}

/** Where nothing names the columns, the first is the term, and the second explains it. */
export function firstColumns(width: number): (CsvColumn | null)[] {
  return Array.from({ length: width }, (_, i) =>
    i > 1 ? null : { field: i === 0 ? 'term' : 'explanation' },
  );
}
