import type { ExportRow } from './export-rows.ts';

export type CsvHeadings = Record<keyof ExportRow, string>;

/** Spreadsheets run cells that begin so; a glossary's text is text. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * The page's glossary as a table that spreadsheets open: UTF-8 with its mark, one heading row.
 * @param separator `;` where numbers have a decimal comma, else `,`.
 */
export function exportCsv(
  rows: readonly ExportRow[],
  headings: CsvHeadings,
  separator: string,
): string {
  const columns = Object.keys(headings) as (keyof ExportRow)[];
  const lines = [
    columns.map((column) => headings[column]),
    ...rows.map((row) => columns.map((column) => cellText(row[column]))),
  ];
  const text = lines.map((cells) => cells.map((cell) => quoted(cell, separator)).join(separator));
  return `\uFEFF${text.join('\r\n')}\r\n`;
}

function cellText(value: ExportRow[keyof ExportRow]): string {
  const text = Array.isArray(value) ? value.join(', ') : String(value);
  return FORMULA.test(text) ? `'${text}` : text;
}

function quoted(cell: string, separator: string): string {
  return cell.includes(separator) || /["\r\n]/.test(cell)
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;
}
