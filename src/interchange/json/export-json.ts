import type { Glossary } from '../../model/glossary.ts';
import { encodePieces } from '../export/encode-pieces.ts';
import type { Exported } from '../export/exported.ts';

/** Our own format: the glossary as it is. */
export function exportJson(glossary: Glossary): Exported {
  return {
    extension: 'json',
    mime: 'application/json',
    chunks: encodePieces(textsOf(glossary)),
    losses: [],
  };
}

/** Entry by entry, one a line: no string of the whole is ever made, and a tool shows what changed. */
function* textsOf({ entries, ...head }: Glossary): Generator<string> {
  const start = JSON.stringify(head, null, 1);
  yield `${start.slice(0, -2)},\n "entries": [\n`;
  for (const [i, entry] of entries.entries())
    yield `  ${JSON.stringify(entry)}${i < entries.length - 1 ? ',' : ''}\n`;
  yield ' ]\n}\n';
}
