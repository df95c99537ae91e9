import { DataFactory, Writer } from 'n3';
import type { Glossary } from '../../model/glossary.ts';
import { encodePieces } from '../export/encode-pieces.ts';
import type { Exported, ExportOptions } from '../export/exported.ts';
import { reduceGlossary } from '../export/reduce-glossary.ts';
import { SKOS_CAPACITY } from './skos-capacity.ts';
import { addressesOf, skosStatements } from './skos-statements.ts';
import type { RdfObject } from './statement.ts';
import { DCT, RDF, SKOS } from './vocabulary.ts';

const { literal, namedNode, quad } = DataFactory;

/** SKOS as Turtle. */
export function exportTurtle(glossary: Glossary, options: ExportOptions = {}): Exported {
  const { glossary: held, losses } = reduceGlossary(glossary, SKOS_CAPACITY, options);
  const { base } = addressesOf(held, options.base);
  const prefixes = { skos: SKOS, dct: DCT, rdf: RDF, '': base };
  const chunks = encodePieces(textsOf(held, { base: options.base, writer: { prefixes } }));
  return { extension: 'ttl', mime: 'text/turtle', chunks, losses };
}

/** SKOS as N-Triples: a statement a line. */
export function exportNTriples(glossary: Glossary, options: ExportOptions = {}): Exported {
  const { glossary: held, losses } = reduceGlossary(glossary, SKOS_CAPACITY, options);
  const writer = { format: 'N-Triples' };
  const chunks = encodePieces(textsOf(held, { base: options.base, writer }));
  return { extension: 'nt', mime: 'application/n-triples', chunks, losses };
}

type About = { base: string | undefined; writer: object };

function* textsOf(glossary: Glossary, { base, writer: options }: About): Generator<string> {
  let pieces: string[] = [];
  const sink = {
    write: (text: string, _encoding: string, done?: () => void) => {
      pieces.push(text);
      done?.();
    },
    end: (done?: () => void) => done?.(),
  };
  const writer = new Writer(sink, options);
  for (const statements of skosStatements(glossary, base)) {
    for (const { subject, predicate, object } of statements)
      writer.addQuad(quad(namedNode(subject), namedNode(predicate), termOf(object)));
    yield pieces.join('');
    pieces = [];
  }
  writer.end();
  yield pieces.join('');
}

function termOf(object: RdfObject) {
  if (object.kind === 'node') return namedNode(object.id);
  return object.language === undefined
    ? literal(object.text)
    : literal(object.text, object.language);
}
