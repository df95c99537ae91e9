import type { ImportItem, Refusal } from '../import-item.ts';
import type { ImportOptions } from '../import-options.ts';
import { type JsonPart, jsonParts } from '../json/json-parts.ts';
import type { ImportSession } from '../session/import-session.ts';
import { ReadError, runImport } from '../session/run-import.ts';
import { boundJson } from './bound-json.ts';
import { expandJsonLd, type Json } from './expand-json-ld.ts';
import { feedGraph } from './feed-graph.ts';
import { Graph } from './graph.ts';
import { addNode } from './json-ld-statements.ts';
import { SCHEMA } from './vocabulary.ts';

/** A list in the root object of which each element is read by itself. */
const LONG_LISTS = /(?:^@graph$|^@included$|(?:^|[:/#])(?:hasDefinedTerm|hasTopConcept)$)/u;
const BATCH = 40;

type Batch = { nodes: Json[]; lines: number[]; key: string };

/** Reads JSON-LD: SKOS vocabularies and schema.org's DefinedTermSet. No context is ever loaded. */
export function importJsonLd(bytes: Uint8Array, options: ImportOptions): AsyncIterable<ImportItem> {
  return runImport(bytes, options, feedJsonLd);
}

async function* feedJsonLd(bytes: Uint8Array, session: ImportSession): AsyncGenerator<number> {
  const graph = new Graph();
  let broken: ReadError | undefined;
  try {
    yield* readJsonLd(bytes, graph, session);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    broken = error;
  }
  yield* feedGraph(graph, session);
  if (broken) throw broken;
}

async function* readJsonLd(
  bytes: Uint8Array,
  graph: Graph,
  session: ImportSession,
): AsyncGenerator<number> {
  const { root, broken, ...head } = readRoot(bytes, session);
  let { context } = head;
  if (root) await expandInto({ nodes: [root], lines: [1], key: '' }, { context, graph, session });
  let batch: Batch = { nodes: [], lines: [], key: '' };
  const flush = async () => {
    await expandInto(batch, { context, graph, session });
    batch = { nodes: [], lines: [], key: batch.key };
  };
  try {
    for (const part of jsonParts(bytes)) {
      if (!part.element || (part.key !== '' && !LONG_LISTS.test(part.key))) continue;
      const node = typed(parsePart(part, session), part.key);
      if (node === undefined) continue;
      const meant = contextAlone(node);
      if (meant !== undefined) {
        context ??= meant;
        continue;
      }
      if (batch.key !== part.key || batch.nodes.length === BATCH) await flush();
      batch.key = part.key;
      batch.nodes.push(node);
      batch.lines.push(part.place.line);
      if (batch.nodes.length === 1) yield part.share / 2;
    }
  } finally {
    await flush();
  }
  if (broken) throw broken;
}

/** In a list, a thing that says nothing but its context: by the letter it concerns nothing, and means all. */
function contextAlone(node: Json): Json | undefined {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return undefined;
  return Object.keys(node).length === 1 ? node['@context'] : undefined;
}

/** What a set lists as its terms is one, whether it says so or not. */
function typed(node: Json | undefined, key: string): Json | undefined {
  if (!key.endsWith('hasDefinedTerm') || typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node) || '@type' in node || 'type' in node) return node;
  return { ...node, '@type': `${SCHEMA}DefinedTerm` };
}

/** All of the root object but its long lists. */
function readRoot(bytes: Uint8Array, session: ImportSession) {
  const root: Record<string, Json> = {};
  const lists = new Map<string, Json[]>();
  let broken: ReadError | undefined;
  try {
    for (const part of jsonParts(bytes)) {
      if (part.key === '' || (part.element && LONG_LISTS.test(part.key))) continue;
      const value = parsePart(part, session);
      if (value === undefined) continue;
      const list = lists.get(part.key);
      if (!part.element) root[part.key] = value;
      else if (list) list.push(value);
      else lists.set(part.key, [value]);
    }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    broken = error;
  }
  Object.assign(root, Object.fromEntries(lists));
  const { '@context': context, ...node } = root;
  return { root: Object.keys(node).length > 0 ? node : null, context: context ?? null, broken };
}

function parsePart(part: JsonPart, session: ImportSession): Json | undefined {
  const refuse = (code: 'syntax' | 'too-deep' | 'too-long', params: Refusal['params']) =>
    session.refuse({ scope: 'entry', code, params, place: part.place, field: part.key });
  let value: Json;
  try {
    value = JSON.parse(part.text) as Json;
  } catch {
    refuse('syntax', { problem: 'not-json' });
    return undefined;
  }
  const forbidden = boundJson(value);
  if (forbidden !== null) refuse(forbidden, {});
  return forbidden === null ? value : undefined;
}

type About = { context: Json; graph: Graph; session: ImportSession };

async function expandInto(batch: Batch, { context, graph, session }: About): Promise<void> {
  if (batch.nodes.length === 0) return;
  const place = { line: batch.lines[0] ?? 1 };
  let expanded: Json[];
  try {
    expanded = await expandJsonLd(batch.nodes, context, (url) => {
      const params = { url: url.slice(0, 300) };
      session.refuse({ scope: 'field', code: 'context-not-loaded', params, place });
    });
  } catch (error) {
    if (error instanceof RangeError) throw new ReadError('too-deep', {}, place);
    const reason = error instanceof Error ? error.message : String(error);
    const params = { reason: reason.slice(0, 200) };
    session.refuse({ scope: 'entry', code: 'syntax', params, place });
    return;
  }
  const aligned = expanded.length === batch.nodes.length;
  expanded.forEach((node, i) => {
    addNode(node, (aligned ? batch.lines[i] : undefined) ?? place.line, graph);
  });
}
