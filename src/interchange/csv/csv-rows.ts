import Papa from 'papaparse';
import { decodeChunks } from '../../model/decode-chunks.ts';
import { columnsOf } from './csv-column.ts';
import { tableHead } from './table-head.ts';

export type CsvRow = {
  cells: readonly string[];
  line: number;
  /** A quotation mark that is not closed, or closed within a field. */
  broken: boolean;
  /** How much of the file is read behind this row, 0 to 1. */
  share: number;
};

type Step = { data: string[][]; errors: { code: string }[]; meta: { cursor: number } };
/** `last`: the text ends with the file, and so does its last row. */
type Mode = { newline: '\n' | '\r'; last: boolean };

const SAMPLE = 64 * 1024;
/** A row longer than this is one whose quotation mark was never closed. */
const MAX_ROW = 16 * 1024 * 1024;
const MAX_REPAIRS = 20;

const DELIMITERS = [';', '\t', ',', '|'];

/**
 * The delimiter that a spreadsheet wrote: told above the rows, by a first row that names columns, else
 * by what fits best.
 */
export function guessDelimiter(start: string): string {
  const stated = tableHead(start)?.delimiter;
  if (stated !== undefined) return stated;
  const known = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(start, { delimiter, preview: 1 });
    const columns = columnsOf(data[0] ?? [])?.filter((column) => column !== null) ?? [];
    return { delimiter, columns: columns.length };
  }).sort((a, b) => b.columns - a.columns)[0];
  if (known && known.columns > 1) return known.delimiter;
  const options = { preview: 30, delimitersToGuess: DELIMITERS };
  return Papa.parse<string[]>(start, options).meta.delimiter || ',';
}

/**
 * The rows of a CSV file with their lines, read piece by piece. A row whose quotation mark is never
 * closed is given alone as broken, and reading goes on in the line below it.
 */
export function* csvRows(bytes: Uint8Array, delimiter?: string): Generator<CsvRow> {
  const chunks = decodeChunks(bytes);
  let rest = '';
  let line = 1;
  let read = 0;
  let done = false;
  let wanted = SAMPLE;
  let repairs = 0;
  let sep = delimiter;
  let atStart = true;
  let newline: Mode['newline'] | undefined;
  while (!done || rest !== '') {
    while (!done && rest.length < wanted) {
      const next = chunks.next();
      if (next.done) done = true;
      else rest += next.value;
    }
    if (atStart) {
      atStart = false;
      sep ??= guessDelimiter(rest.slice(0, SAMPLE));
      const head = tableHead(rest.slice(0, SAMPLE));
      rest = rest.slice(head?.length ?? 0);
      line += head?.lines ?? 0;
    }
    // A carriage return before a line feed counts as space at the end of a row.
    newline ??= rest.includes('\n') ? '\n' : '\r';
    const batch = parseRows(rest, sep as string, { newline, last: done });
    const open = batch.length > 0 && batch.at(-1)?.open;
    if (open && done && repairs < MAX_REPAIRS) batch.pop();
    for (const row of batch) {
      read += row.text.length;
      yield { cells: row.cells, line, broken: row.broken, share: read / bytes.length };
      line += linesIn(row.text);
    }
    const used = batch.reduce((sum, { text }) => sum + text.length, 0);
    rest = rest.slice(used);
    if (rest.length > MAX_ROW || (done && rest !== '')) {
      // Skip one line: what follows may be whole again.
      const end = rest.indexOf('\n') + 1 || rest.length;
      yield {
        cells: [rest.slice(0, Math.min(end, 1000))],
        line,
        broken: true,
        share: read / bytes.length,
      };
      rest = repairs++ < MAX_REPAIRS ? rest.slice(end) : '';
      if (repairs > MAX_REPAIRS) return;
      line++;
    }
    // A row that did not fit is looked at again when twice as much of it is there.
    wanted = Math.max(SAMPLE, used === 0 ? rest.length * 2 : rest.length + SAMPLE);
  }
}

type Parsed = { cells: string[]; text: string; broken: boolean; open: boolean };

function parseRows(text: string, delimiter: string, { newline, last }: Mode): Parsed[] {
  const rows: Parsed[] = [];
  let start = 0;
  const parser = new Papa.Parser({
    delimiter,
    newline,
    fastMode: false,
    step: ({ data, errors, meta }: Step) => {
      const row = text.slice(start, meta.cursor);
      const open = errors.some(({ code }) => code === 'MissingQuotes');
      const stray = errors.length > 0 && row.trimEnd().includes(newline);
      start = meta.cursor;
      const cells = (data[0] ?? []).map((cell) => cell.replace(/\r$/u, ''));
      if (row !== '') rows.push({ cells, text: row, broken: open || stray, open });
    },
  } as unknown as Papa.ParseConfig);
  parser.parse(text, 0, !last);
  return rows;
}

function linesIn(text: string): number {
  let lines = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) lines++;
  }
  return lines;
}
