import type { CsvColumn, CsvField } from '../../interchange/csv/csv-column.ts';
import type { CsvPreview } from '../../interchange/csv/preview-csv.ts';
import type { ImportFormat } from '../../interchange/import-capacities.ts';
import type { LanguageCode } from '../../model/glossary.ts';
import type { FileHead, ReadOptions } from './worker/worker-messages.ts';

/** How a file is going to be read, and where its entries go. */
export type ImportPlan = {
  format: ImportFormat;
  /** Id of the glossary that takes the entries; null: a new one. */
  target: string | null;
  /** Of the new glossary. */
  title: string;
  /** Of texts whose language the file does not tell. */
  language: LanguageCode;
  /** Only for a table. */
  table: CsvPreview | null;
};

const LONGEST_TITLE = 300;

/** What a plan for a file begins with. */
export function firstPlan(
  fileName: string,
  found: { format: ImportFormat; csv: CsvPreview | null; head: FileHead },
  { target, language }: { target: string | null; language: LanguageCode },
): ImportPlan {
  const { format, csv, head } = found;
  const name = fileName
    .replace(/\.[a-z0-9]{1,8}$/iu, '')
    .replace(/[_-]+/gu, ' ')
    .trim();
  const title = (head.title?.trim().replace(/\s+/gu, ' ') || name || fileName).slice(
    0,
    LONGEST_TITLE,
  );
  return { format, target, title, language: head.language ?? language, table: csv };
}

/**
 * The plan as the reader of files understands it. `editor` and `day`: who takes the texts over, and when.
 * Terms without an explanation are taken: a bilingual term base is made of them.
 */
export function readOptionsOf(
  { format, language, table }: ImportPlan,
  { editor, day }: { editor: string; day: string },
): ReadOptions {
  const options: ReadOptions = { language, editor, date: day, allowUnexplained: true };
  if (format !== 'csv' || table === null) return options;
  const { columns, hasHeader, delimiter } = table;
  return { ...options, columns, hasHeader, delimiter };
}

/** A plan whose column `at` holds something else. Each field is held by one column a language. */
export function withColumn(plan: ImportPlan, at: number, field: CsvField | null): ImportPlan {
  if (plan.table === null) return plan;
  const before = plan.table.columns[at];
  const column: CsvColumn | null =
    field === null
      ? null
      : { field, ...(before?.language !== undefined && { language: before.language }) };
  const columns = plan.table.columns.map((one, i) => {
    if (i === at) return column;
    const clashes =
      column !== null && one?.field === column.field && one.language === column.language;
    return clashes ? null : one;
  });
  return { ...plan, table: { ...plan.table, columns } };
}

/** Why a plan cannot be carried out yet. */
export function planProblem({
  format,
  table,
  target,
  title,
}: ImportPlan): 'no-term' | 'no-title' | null {
  if (target === null && title.trim() === '') return 'no-title';
  if (format !== 'csv' || table === null) return null;
  return table.columns.some((column) => column?.field === 'term') ? null : 'no-term';
}
