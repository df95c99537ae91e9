import { stringify } from 'yaml';
import type { Glossary } from '../../model/glossary.ts';
import { encodePieces } from '../export/encode-pieces.ts';
import type { Exported, ExportOptions } from '../export/exported.ts';
import { reduceGlossary } from '../export/reduce-glossary.ts';
import { cleanText } from '../text/clean-text.ts';
import { CONTEXTIVE_CAPACITY } from './contextive-capacity.ts';

/** A Contextive definitions file with one context. */
export function exportContextive(glossary: Glossary, options: ExportOptions = {}): Exported {
  const { glossary: held, losses } = reduceGlossary(glossary, CONTEXTIVE_CAPACITY, options);
  return {
    extension: 'yml',
    mime: 'application/yaml',
    chunks: encodePieces(textsOf(held)),
    losses,
  };
}

function* textsOf({ title, entries }: Glossary): Generator<string> {
  // A text in quotes as JSON writes it is one in YAML, too, and never needs a second line.
  yield `contexts:\n  - name: ${JSON.stringify(cleanText(title))}\n    terms:${entries.length === 0 ? ' []' : ''}\n`;
  for (const { terms, explanations } of entries) {
    const [first, ...others] = terms.map(({ text }) => text);
    const term = {
      name: first,
      definition: explanations[0]?.text,
      ...(others.length > 0 && { aliases: others }),
    };
    const lines = stringify([term], { lineWidth: 0 }).trimEnd().split('\n');
    yield `${lines.map((line) => (line === '' ? '' : `      ${line}`)).join('\n')}\n`;
  }
}
