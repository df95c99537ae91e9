import Papa from 'papaparse';
import { type CsvColumn, columnsOf } from './csv-column.ts';

/** What stands above the rows of a table: Excel's `sep=;`, or the `#key:value` lines of Anki's notes. */
export type TableHead = {
  /** How much of the text it takes, and how many lines. */
  length: number;
  lines: number;
  delimiter?: string;
  /** What the columns of a row hold, where the head tells. */
  columns?: (row: readonly string[]) => (CsvColumn | null)[];
};

const EXCEL = /^\ufeff?sep=(.)\r?\n/iu;
const ANKI =
  /^#(separator|html|tags|columns|notetype|deck|(?:guid|notetype|deck|tags) column)\s*:([^\r\n]*)\r?\n/iu;
const SEPARATORS: Readonly<Record<string, string>> = {
  tab: '\t',
  comma: ',',
  semicolon: ';',
  pipe: '|',
  colon: ':',
  space: ' ',
};

export function tableHead(text: string): TableHead | null {
  const excel = EXCEL.exec(text);
  if (excel) return { length: excel[0].length, lines: 1, delimiter: excel[1] as string };
  return ankiHead(text);
}

/** https://docs.ankiweb.net/importing/text-files.html#file-headers */
function ankiHead(text: string): TableHead | null {
  const said = new Map<string, string>();
  let length = text.startsWith('\ufeff') ? 1 : 0;
  for (;;) {
    const line = ANKI.exec(text.slice(length, length + 2000));
    if (!line) break;
    said.set((line[1] as string).toLowerCase(), (line[2] as string).trim());
    length += line[0].length;
  }
  if (said.size === 0) return null;
  const stated = said.get('separator') ?? 'tab';
  const delimiter = SEPARATORS[stated.toLowerCase()] ?? (stated.length === 1 ? stated : '\t');
  const lines = said.size;
  return { length, lines, delimiter, columns: (row) => ankiColumns(row, said, delimiter) };
}

/** The columns by their names, else the first two that are about the note itself. */
function ankiColumns(
  row: readonly string[],
  said: ReadonlyMap<string, string>,
  delimiter: string,
): (CsvColumn | null)[] {
  const names = said.get('columns');
  const named = names && columnsOf(Papa.parse<string[]>(names, { delimiter }).data[0] ?? []);
  if (named) return row.map((_, i) => named[i] ?? null);
  const place = (key: string) => Number(said.get(`${key} column`) ?? 0) - 1;
  const aside = ['notetype', 'deck', 'tags'].map(place);
  const free: CsvColumn['field'][] = ['term', 'explanation'];
  return row.map((_, i) => {
    if (i === place('guid')) return { field: 'id' };
    const field = aside.includes(i) ? undefined : free.shift();
    return field === undefined ? null : { field };
  });
}
