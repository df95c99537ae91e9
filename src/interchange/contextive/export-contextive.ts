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
  yield `contexts:\n  - name: ${stringify(cleanText(title), { lineWidth: 0 }).trimEnd().replace(/\n/gu, '\n    ')}\n    terms:${entries.length === 0 ? ' []' : ''}\n`;
  for (const { terms, explanations } of entries) {
    const [first, ...others] = terms.map(({ text }) => text);
    const term = {
      name: first,
      definition: explanations[0]?.text,
      ...(others.length > 0 && { aliases: others }),
    };
    const lines = stringify([term], { lineWidth: 0 }).trimEnd();
    yield `${lines.replace(/^(?=.)/gmu, '      ')}\n`;
  }
}
