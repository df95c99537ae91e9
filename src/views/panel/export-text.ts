import type { ExportRow } from './export-rows.ts';

/** The page's glossary as plain text: each term, what it means, and where that stands. */
export function exportText(rows: readonly ExportRow[], title: string): string {
  const parts = rows.map(({ term, explanation, quote, source, address, translations }) => {
    const lines = [term, explanation];
    if (quote !== '' && quote !== explanation) lines.push(`"${quote}"`);
    if (source !== '') lines.push(address === '' ? source : `${source}, ${address}`);
    if (translations !== '') lines.push(translations);
    return lines.filter((line) => line !== '').join('\n');
  });
  return `${[title, ...parts].join('\n\n')}\n`;
}
