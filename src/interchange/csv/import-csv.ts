import { decodeChunks } from '../../model/decode-chunks.ts';
import type { Concept, Label, Note } from '../concept.ts';
import type { ImportItem } from '../import-item.ts';
import type { ImportOptions } from '../import-options.ts';
import type { ImportSession } from '../session/import-session.ts';
import { ReadError, runImport } from '../session/run-import.ts';
import { languageCode } from '../text/language-code.ts';
import { plainCell, splitCell } from './csv-cell.ts';
import { type CsvColumn, type CsvField, columnsOf } from './csv-column.ts';
import { type CsvRow, csvRows } from './csv-rows.ts';
import { firstColumns } from './preview-csv.ts';
import { tableHead } from './table-head.ts';

type Columns = readonly (CsvColumn | null)[];

const LIST_KINDS = {
  synonyms: 'synonym',
  abbreviations: 'abbreviation',
  spellings: 'spelling',
} as const;

/** Reads CSV or TSV: one entry a row. Without columns given or named, the first is the term, the second explains it. */
export function importCsv(bytes: Uint8Array, options: ImportOptions): AsyncIterable<ImportItem> {
  return runImport(bytes, options, feedCsv);
}

function* feedCsv(bytes: Uint8Array, session: ImportSession): Generator<number> {
  const { options } = session;
  let columns: Columns | undefined = options.columns;
  let first = true;
  for (const row of csvRows(bytes, options.delimiter)) {
    if (row.cells.every((cell) => cell.trim() === '')) continue;
    if (first) {
      first = false;
      const told = tableHead(startOf(bytes))?.columns?.(row.cells) ?? null;
      const named = told ? null : columnsOf(row.cells);
      const isHead = options.hasHeader ?? named !== null;
      if (isHead) tellUnused(row, columns ?? named ?? [], session);
      columns ??= told ?? (isHead ? named : null) ?? firstColumns(row.cells.length);
      if (!columns.some((column) => column?.field === 'term'))
        throw new ReadError('wrong-format', { problem: 'no-term-column' }, { line: row.line });
      if (isHead) continue;
    }
    readRow(row, columns ?? [], session);
    yield row.share;
  }
}

function startOf(bytes: Uint8Array): string {
  const [text = ''] = decodeChunks(bytes.subarray(0, 8192));
  return text;
}

function tellUnused({ cells, line }: CsvRow, columns: Columns, session: ImportSession): void {
  cells.forEach((name, i) => {
    if (!columns[i] && name.trim() !== '')
      session.notKept(name.trim().slice(0, 100), { line, column: i + 1 });
  });
}

function readRow(row: CsvRow, columns: Columns, session: ImportSession): void {
  const place = { line: row.line };
  if (row.broken) {
    const params = { problem: 'unclosed-quote' };
    session.refuse({ scope: 'entry', code: 'syntax', params, place });
    return;
  }
  const cell = (field: CsvField) => {
    const at = columns.findIndex(
      (column) => column?.field === field && column.language === undefined,
    );
    return at < 0 ? '' : plainCell(row.cells[at] ?? '').trim();
  };
  const labels: Label[] = [];
  const notes: Note[] = [];
  const main = languageOf(cell('language'), row, session);
  const origin = { editor: cell('editor') || undefined, date: cell('date') || undefined };
  columns.forEach((column, i) => {
    const raw = plainCell(row.cells[i] ?? '');
    if (!column || raw.trim() === '') return;
    const language = column.language ?? main;
    if (column.field === 'term') labels.push({ text: raw, kind: 'preferred', language });
    else if (column.field in LIST_KINDS) {
      const kind = LIST_KINDS[column.field as keyof typeof LIST_KINDS];
      for (const text of splitCell(raw)) labels.push({ text, kind, language });
    } else if (column.field === 'explanation' || column.field === 'professionalExplanation') {
      const audience = column.field === 'explanation' ? undefined : 'professional';
      notes.push({
        text: raw,
        language,
        field: 'explanation',
        ...origin,
        ...(audience && { audience }),
      });
    }
  });
  session.add({
    key: cell('id') || undefined,
    place,
    labels: inMainFirst(labels, main),
    notes,
    related: splitCell(cell('related')),
    byTerm: true,
    ...choices(cell, row, session),
  });
}

/** A language stated for the row comes first, whatever the order of the columns. */
function inMainFirst(labels: readonly Label[], main: string): Label[] {
  return [...labels].sort((a, b) => Number(b.language === main) - Number(a.language === main));
}

function languageOf(stated: string, { line }: CsvRow, session: ImportSession): string {
  if (stated === '') return session.defaults.language;
  const code = languageCode(stated);
  if (code === null) refuseValue('language', stated, { line, session });
  return code ?? session.defaults.language;
}

const CHOICES = {
  level: ['everyday', 'specialist'],
  status: ['draft', 'reviewed', 'approved'],
  origin: ['document', 'editor'],
} as const;

function choices(cell: (field: CsvField) => string, { line }: CsvRow, session: ImportSession) {
  const found: Record<string, string> = {};
  for (const [field, known] of Object.entries(CHOICES)) {
    const stated = cell(field as CsvField).toLowerCase();
    if ((known as readonly string[]).includes(stated)) found[field] = stated;
    else if (stated !== '') refuseValue(field, stated, { line, session });
  }
  return found as Pick<Concept, 'level' | 'status' | 'origin'>;
}

function refuseValue(
  field: string,
  value: string,
  { line, session }: { line: number; session: ImportSession },
): void {
  const params = { value: value.slice(0, 100) };
  session.refuse({ scope: 'field', code: 'unknown-value', params, place: { line }, field });
}
