import type { Entry, Glossary } from '../../model/glossary.ts';
import { encodePieces } from '../export/encode-pieces.ts';
import type { Exported, ExportOptions } from '../export/exported.ts';
import { reduceGlossary } from '../export/reduce-glossary.ts';
import { LIST_CAPACITY } from './list-capacity.ts';

/** One "term = explanation" a line; further lines of an explanation are indented. */
export function exportList(glossary: Glossary, options: ExportOptions = {}): Exported {
  const { glossary: held, losses } = reduceGlossary(glossary, LIST_CAPACITY, options);
  return {
    extension: 'txt',
    mime: 'text/plain',
    chunks: encodePieces(linesOf(held.entries)),
    losses,
  };
}

function* linesOf(entries: readonly Entry[]): Generator<string> {
  for (const { terms, explanations } of entries) {
    const lines = (explanations[0]?.text ?? '').split('\n');
    yield `${terms[0]?.text} = ${lines.map((line) => line.trim()).join('\n  ')}\n`;
  }
}
