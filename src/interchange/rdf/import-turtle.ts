import { Lexer, Parser, type Quad, type Term, type Token } from 'n3';
import { decodeChunks } from '../../model/decode-chunks.ts';
import type { ImportItem } from '../import-item.ts';
import type { ImportOptions } from '../import-options.ts';
import { problemIn } from '../problem.ts';
import type { ImportSession } from '../session/import-session.ts';
import { ReadError, runImport } from '../session/run-import.ts';
import { NO_BASE } from '../text/no-base.ts';
import { feedGraph } from './feed-graph.ts';
import { Graph } from './graph.ts';
import type { RdfObject } from './statement.ts';

/** Reads a SKOS vocabulary as Turtle, N-Triples, N-Quads or TriG. */
export function importTurtle(bytes: Uint8Array, options: ImportOptions): AsyncIterable<ImportItem> {
  return runImport(bytes, options, feedTurtle);
}

function* feedTurtle(bytes: Uint8Array, session: ImportSession): Generator<number> {
  const graph = new Graph();
  let broken: ReadError | undefined;
  try {
    yield* readTurtle(bytes, graph);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    broken = error;
  }
  yield* feedGraph(graph, session);
  if (broken) throw broken;
}

/** The parser asks for a stream of events; this one is pushed by hand. */
type Feeder = { data: (text: string) => void; end: () => void };

function* readTurtle(bytes: Uint8Array, graph: Graph): Generator<number> {
  const feeder: Feeder = { data: () => {}, end: () => {} };
  const input = {
    on: (event: 'data' | 'end', listen: () => void) => {
      feeder[event] = listen;
    },
  };
  let line = 1;
  let failure: Error | undefined;
  const lexer = new Lexer();
  const counting = {
    tokenize: (source: never, tell: (error: Error, token: Token) => void) =>
      lexer.tokenize(source, (error, token) => {
        if (token) line = token.line;
        tell(error, token);
      }),
  };
  const parser = new Parser({ baseIRI: NO_BASE, lexer: counting } as object);
  parser.parse(input as never, (error, quad) => {
    if (error) failure ??= error;
    else if (quad && !failure) addQuad(quad, line, graph);
  });
  let read = 0;
  for (const chunk of decodeChunks(bytes)) {
    for (let at = 0; at < chunk.length; at += 32_768) {
      const piece = chunk.slice(at, at + 32_768);
      feeder.data(piece);
      if (failure) throw brokenAt(failure, line);
      read += piece.length;
      yield read / bytes.length / 2;
    }
  }
  feeder.end();
  if (failure) throw brokenAt(failure, line);
}

function brokenAt(error: Error, line: number): ReadError {
  const { context } = error as { context?: { line?: number } };
  const reason = error.message.replace(/ on line \d+\.?$/u, '');
  return new ReadError('syntax', problemIn(reason), { line: context?.line ?? line });
}

function addQuad({ subject, predicate, object }: Quad, line: number, graph: Graph): void {
  graph.add({
    subject: nodeId(subject),
    predicate: predicate.value,
    object: objectOf(object),
    line,
  });
}

function nodeId(term: Term): string {
  return term.termType === 'BlankNode' ? `_:${term.value}` : term.value;
}

function objectOf(term: Term): RdfObject {
  if (term.termType !== 'Literal') return { kind: 'node', id: nodeId(term) };
  const { value: text, language } = term;
  return { kind: 'text', text, ...(language !== '' && { language }) };
}
