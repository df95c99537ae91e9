import type { ImportItem } from '../import-item.ts';
import type { ImportOptions } from '../import-options.ts';
import type { ImportSession } from '../session/import-session.ts';
import { ReadError, runImport } from '../session/run-import.ts';
import { readXml } from '../xml/read-xml.ts';
import { feedGraph } from './feed-graph.ts';
import { Graph } from './graph.ts';
import { RdfXmlHandler } from './rdf-xml-handler.ts';

/** Reads a SKOS vocabulary as RDF/XML. */
export function importRdfXml(bytes: Uint8Array, options: ImportOptions): AsyncIterable<ImportItem> {
  return runImport(bytes, options, feedRdfXml);
}

function* feedRdfXml(bytes: Uint8Array, session: ImportSession): Generator<number> {
  const graph = new Graph();
  const handler = new RdfXmlHandler((statement) => graph.add(statement));
  let broken: ReadError | undefined;
  try {
    for (const share of readXml(bytes, handler, session)) yield share / 2;
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    broken = error;
  }
  yield* feedGraph(graph, session);
  if (broken) throw broken;
}
