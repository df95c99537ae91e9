import { type CsvPreview, previewCsv } from '../../../interchange/csv/preview-csv.ts';
import { detectFormat } from '../../../interchange/detect-format.ts';
import { importers } from '../../../interchange/formats.ts';
import type { ImportFormat } from '../../../interchange/import-capacities.ts';
import type { FileHead, WorkerOrder, WorkerReport } from './worker-messages.ts';

/** More than any check of a format or a preview reads. */
const START = 1024 * 1024;

/** What a language can be told by, in bytes. */
const SAMPLE = 4_000;

/** A bigger file is not read twice only to propose its own title. */
const SMALL = 5 * 1024 * 1024;

/** What a file is, what it says of itself, and what its columns seem to hold. */
export async function lookAtFile({
  file,
  delimiter,
}: Extract<WorkerOrder, { do: 'look' }>): Promise<WorkerReport> {
  const start = new Uint8Array(await file.slice(0, START).arrayBuffer());
  const format = detectFormat(start, file.name);
  const csv = format === 'csv' ? previewCsv(start, delimiter) : null;
  const hasHead = format !== null && format !== 'csv' && file.size < SMALL;
  const head = hasHead ? await headOf(file, format) : {};
  return { said: 'looked', format, csv, head, sample: sampleOf(start, format, csv) };
}

function sampleOf(start: Uint8Array, format: ImportFormat | null, csv: CsvPreview | null): string {
  if (format === 'list') return new TextDecoder().decode(start.subarray(0, SAMPLE));
  if (csv === null) return '';
  const rows = csv.hasHeader ? csv.rows.slice(1) : csv.rows;
  const untold = (_: string, at: number) => csv.columns[at] && !csv.columns[at]?.language;
  return rows.map((row) => row.filter(untold).join('. ')).join('\n');
}

async function headOf(file: File, format: ImportFormat): Promise<FileHead> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const options = { language: 'en', editor: '', date: '1970-01-01' };
  for await (const item of importers[format](bytes, options)) {
    if (item.kind === 'head') return item.head;
    if (item.kind === 'entry') break;
  }
  return {};
}
