import Papa from 'papaparse';
import type { Entry, Glossary } from '../../model/glossary.ts';
import type { Capacity } from '../export/capacity.ts';
import { encodePieces } from '../export/encode-pieces.ts';
import type { Exported, ExportOptions } from '../export/exported.ts';
import { reduceGlossary } from '../export/reduce-glossary.ts';

const CAPACITY: Capacity = {
  head: ['id'],
  ids: true,
  languages: 'one',
  terms: 'all',
  kinds: ['preferred', 'synonym'],
  onePreferred: 'always',
  termFields: [],
  audience: false,
  explanations: 'one',
  writer: 'none',
  entryFields: [],
};

/**
 * Notes for Anki's text import: term, explanation, other names and a tag. The first column makes a
 * later import change the notes of an earlier one instead of adding others.
 */
export function exportAnki(glossary: Glossary, options: ExportOptions = {}): Exported {
  const { glossary: held, losses } = reduceGlossary(glossary, CAPACITY, options);
  return {
    extension: 'txt',
    mime: 'text/plain',
    chunks: encodePieces(linesOf(held)),
    losses,
  };
}

function* linesOf(glossary: Glossary): Generator<string> {
  yield '#separator:tab\n#html:false\n#guid column:1\n#tags column:5\n';
  for (const entry of glossary.entries) {
    const cells = [`${glossary.id}/${entry.id}`, ...facesOf(entry), `ordlys::${glossary.id}`];
    yield `${Papa.unparse([cells], { delimiter: '\t', newline: '\n', quotes: true })}\n`;
  }
}

function facesOf({ terms, explanations }: Entry): [string, string, string] {
  const [first, ...others] = terms.map(({ text }) => text);
  return [first ?? '', explanations[0]?.text ?? '', others.join(', ')];
}
