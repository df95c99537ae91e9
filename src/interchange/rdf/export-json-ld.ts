import type { Entry, Glossary } from '../../model/glossary.ts';
import { encodePieces } from '../export/encode-pieces.ts';
import type { Exported, ExportOptions } from '../export/exported.ts';
import { reduceGlossary } from '../export/reduce-glossary.ts';
import { cleanText } from '../text/clean-text.ts';
import { DEFINED_TERM_CAPACITY, SKOS_CAPACITY } from './skos-capacity.ts';
import { addressesOf, skosStatements } from './skos-statements.ts';
import type { Statement } from './statement.ts';
import { DCT, RDF, SKOS, shortName } from './vocabulary.ts';

/** SKOS as JSON-LD, with its context in the file: nobody has to load anything to read it. */
export function exportSkosJsonLd(glossary: Glossary, options: ExportOptions = {}): Exported {
  const { glossary: held, losses } = reduceGlossary(glossary, SKOS_CAPACITY, options);
  const context = JSON.stringify({ skos: SKOS, dct: DCT });
  const nodes = function* () {
    for (const statements of skosStatements(held, options.base)) yield nodeOf(statements);
  };
  const start = `{"@context": ${context},\n"@graph": [\n`;
  return {
    extension: 'jsonld',
    mime: 'application/ld+json',
    chunks: encodePieces(listed(start, nodes(), ']}\n')),
    losses,
  };
}

/** schema.org's DefinedTermSet, as web pages embed it. */
export function exportDefinedTermSet(glossary: Glossary, options: ExportOptions = {}): Exported {
  const { glossary: held, losses } = reduceGlossary(glossary, DEFINED_TERM_CAPACITY, options);
  const { scheme, base } = addressesOf(held, options.base);
  const head = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': scheme,
    name: cleanText(held.title),
    inLanguage: held.language,
    license: cleanText(held.licence),
  });
  const terms = function* () {
    for (const entry of held.entries) yield definedTerm(entry, base, held.language);
  };
  return {
    extension: 'jsonld',
    mime: 'application/ld+json',
    chunks: encodePieces(listed(`${head.slice(0, -1)},\n"hasDefinedTerm": [\n`, terms(), ']}\n')),
    losses,
  };
}

function* listed(start: string, nodes: Iterable<object>, end: string): Generator<string> {
  yield start;
  let first = true;
  for (const node of nodes) {
    yield `${first ? '' : ',\n'}${JSON.stringify(node)}`;
    first = false;
  }
  yield `\n${end}`;
}

function nodeOf(statements: readonly Statement[]): object {
  const node: Record<string, unknown[]> = {};
  const types: string[] = [];
  for (const { predicate, object } of statements) {
    if (predicate === `${RDF}type` && object.kind === 'node') {
      types.push(shortName(object.id));
      continue;
    }
    const value =
      object.kind === 'node'
        ? { '@id': object.id }
        : object.language === undefined
          ? object.text
          : { '@language': object.language, '@value': object.text };
    const name = shortName(predicate);
    node[name] = [...(node[name] ?? []), value];
  }
  return { '@id': statements[0]?.subject, '@type': types, ...node };
}

function definedTerm(entry: Entry, base: string, language: string): object {
  // What names no language is read in the set's, or in that of the name.
  const plain = entry.terms[0]?.language === language;
  const value = (text: { text: string; language: string }) =>
    plain && text.language === language
      ? text.text
      : { '@language': text.language, '@value': text.text };
  const names = entry.terms.filter(({ kind }) => kind === 'preferred').map(value);
  const others = entry.terms.filter(({ kind }) => kind !== 'preferred').map(value);
  return {
    '@type': 'DefinedTerm',
    '@id': base + entry.id,
    termCode: entry.id,
    name: names,
    ...(others.length > 0 && { alternateName: others }),
    description: entry.explanations.map(value),
  };
}
