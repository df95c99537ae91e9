import Papa from 'papaparse';
import type { Entry, Glossary } from '../../model/glossary.ts';
import { encodePieces } from '../export/encode-pieces.ts';
import type { Exported, ExportOptions } from '../export/exported.ts';
import { reduceGlossary } from '../export/reduce-glossary.ts';
import { CSV_CAPACITY } from './csv-capacity.ts';
import { joinCell, neutralCell } from './csv-cell.ts';

const KINDS = {
  synonyms: 'synonym',
  abbreviations: 'abbreviation',
  spellings: 'spelling',
} as const;
const BEFORE = ['id', 'language'];
const AFTER = ['related', 'level', 'status', 'origin', 'editor', 'date'];

/**
 * One row an entry, with a byte order mark so that Excel reads it as UTF-8. The columns without a
 * language are of the language that the row names; what other languages say stands in columns of theirs.
 */
export function exportCsv(glossary: Glossary, options: ExportOptions = {}): Exported {
  const { glossary: held, losses } = reduceGlossary(glossary, CSV_CAPACITY, options);
  const delimiter = options.delimiter ?? ';';
  const tab = delimiter === '\t';
  return {
    extension: tab ? 'tsv' : 'csv',
    mime: tab ? 'text/tab-separated-values' : 'text/csv',
    chunks: encodePieces(rowsOf(held.entries, delimiter)),
    losses,
  };
}

function* rowsOf(entries: readonly Entry[], delimiter: string): Generator<string> {
  const columns = [...BEFORE, ...textColumns(entries), ...AFTER];
  const write = (cells: string[]) =>
    `${Papa.unparse([cells.map(neutralCell)], { delimiter, quotes: false, newline: '\r\n' })}\r\n`;
  yield `\ufeff${write(columns)}`;
  for (const entry of entries) {
    const cells = cellsOf(entry);
    yield write(columns.map((column) => cells.get(column) ?? ''));
  }
}

/** Only columns that some entry fills, but always term and explanation. */
function textColumns(entries: readonly Entry[]): string[] {
  const used = new Set(['term', 'explanation']);
  for (const entry of entries) for (const name of cellsOf(entry).keys()) used.add(name);
  const names = ['term', ...Object.keys(KINDS), 'explanation', 'professional explanation'];
  const suffixes = new Set([...used].map((name) => / \[[a-z]+\]$/u.exec(name)?.[0] ?? ''));
  return [...suffixes]
    .sort()
    .flatMap((suffix) => names.map((name) => `${name}${suffix}`))
    .filter((name) => used.has(name));
}

function cellsOf(entry: Entry): Map<string, string> {
  const main = entry.terms[0]?.language ?? '';
  const cells = new Map<string, string>();
  const named = (name: string, language: string) =>
    language === main ? name : `${name} [${language}]`;
  for (const { text, language, kind } of entry.terms)
    if (kind === 'preferred') cells.set(named('term', language), text);
  for (const [name, kind] of Object.entries(KINDS)) {
    for (const language of new Set(entry.terms.map((term) => term.language))) {
      const texts = entry.terms.filter((t) => t.kind === kind && t.language === language);
      if (texts.length > 0)
        cells.set(named(name, language), joinCell(texts.map(({ text }) => text)));
    }
  }
  for (const { text, language, audience, origin } of entry.explanations) {
    const name = audience === 'plain' ? 'explanation' : 'professional explanation';
    cells.set(named(name, language), text);
    if (origin.kind !== 'editor') continue;
    cells.set('editor', origin.editor);
    cells.set('date', origin.date);
  }
  cells.set('id', entry.id);
  cells.set('language', main);
  cells.set('related', joinCell(entry.related));
  for (const field of ['level', 'status', 'origin'] as const) cells.set(field, entry[field]);
  return cells;
}
