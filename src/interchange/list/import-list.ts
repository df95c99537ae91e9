import { decodeChunks } from '../../model/decode-chunks.ts';
import type { ImportItem } from '../import-item.ts';
import type { ImportOptions } from '../import-options.ts';
import type { ImportSession } from '../session/import-session.ts';
import { runImport } from '../session/run-import.ts';
import { guessSeparator } from './list-separators.ts';

type Open = { term: string; lines: string[]; line: number };

const SAMPLE_LINES = 500;
const LINES_A_SLICE = 200;

/**
 * Reads a plain list: a line is "term = explanation" or with another separator, the same in the whole
 * file; indented lines go on with the explanation above; lines that begin with # are remarks.
 */
export function importList(bytes: Uint8Array, options: ImportOptions): AsyncIterable<ImportItem> {
  return runImport(bytes, options, feedList);
}

function* feedList(bytes: Uint8Array, session: ImportSession): Generator<number> {
  const lines = [...decodeChunks(bytes)].join('').split(/\r\n|\r|\n/u);
  const separator = guessSeparator(lines.slice(0, SAMPLE_LINES)) ?? guessSeparator(lines);
  let open: Open | null = null;
  for (const [i, text] of lines.entries()) {
    const line = i + 1;
    if (/^\s/u.test(text) && open && text.trim() !== '') open.lines.push(text.trim());
    else if (/^\s*$/u.test(text) && open) open.lines.push('');
    else if (text.trim() !== '' && !text.startsWith('#')) {
      close(open, session);
      open = begin(text, { line, separator, session });
    }
    if (line % LINES_A_SLICE === 0) yield line / lines.length;
  }
  close(open, session);
}

function begin(
  text: string,
  { line, separator, session }: { line: number; separator: string | null; session: ImportSession },
): Open | null {
  const at = separator === null ? -1 : text.indexOf(separator);
  if (at <= 0 || separator === null) {
    const params = { problem: 'no-separator', reason: text.slice(0, 60) };
    session.refuse({ scope: 'entry', code: 'syntax', params, place: { line } });
    return null;
  }
  return { term: text.slice(0, at), lines: [text.slice(at + separator.length)], line };
}

function close(open: Open | null, session: ImportSession): void {
  if (!open) return;
  session.add({
    place: { line: open.line },
    labels: [{ text: open.term, kind: 'preferred' }],
    notes: [{ text: open.lines.join('\n'), field: 'explanation' }],
    related: [],
  });
}
