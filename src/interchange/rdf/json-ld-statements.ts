import type { Json } from './expand-json-ld.ts';
import type { Graph } from './graph.ts';
import type { RdfObject } from './statement.ts';
import { RDF } from './vocabulary.ts';

type Node = Record<string, Json>;

/** Adds a node in JSON-LD's long form, and those that it holds, to a graph. */
export function addNode(value: Json, line: number, graph: Graph): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const node = value as Node;
  const stated = node['@id'];
  const id = typeof stated === 'string' ? stated : `_:j${graph.nodes.size}-${line}`;
  // Said even of a node without properties, so that the next unnamed one gets another name.
  const say = (predicate: string, object: RdfObject) =>
    graph.add({ subject: id, predicate, object, line });
  if (stated === undefined) say(`${RDF}type`, { kind: 'node', id: `${RDF}Description` });
  for (const [predicate, values] of Object.entries(node)) {
    if (predicate === '@type') {
      for (const type of asList(values))
        if (typeof type === 'string') say(`${RDF}type`, { kind: 'node', id: type });
    } else if (predicate === '@graph' || predicate === '@included') {
      for (const inner of asList(values)) addNode(inner, line, graph);
    } else if (predicate === '@reverse') addReverse(values, id, { line, graph });
    else if (!predicate.startsWith('@')) {
      for (const inner of asList(values))
        for (const object of objectsOf(inner, line, graph)) say(predicate, object);
    }
  }
  return id;
}

function addReverse(
  values: Json,
  id: string,
  { line, graph }: { line: number; graph: Graph },
): void {
  if (typeof values !== 'object' || values === null) return;
  for (const [predicate, inner] of Object.entries(values)) {
    for (const node of asList(inner)) {
      const subject = addNode(node, line, graph);
      if (subject !== undefined)
        graph.add({ subject, predicate, object: { kind: 'node', id }, line });
    }
  }
}

function objectsOf(value: Json, line: number, graph: Graph): RdfObject[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const node = value as Node;
  if (node['@list'] !== undefined)
    return asList(node['@list']).flatMap((inner) => objectsOf(inner, line, graph));
  const text = node['@value'];
  if (text !== undefined) {
    const language = node['@language'];
    return [
      { kind: 'text', text: String(text), ...(typeof language === 'string' && { language }) },
    ];
  }
  const id = addNode(node, line, graph);
  return id === undefined ? [] : [{ kind: 'node', id }];
}

function asList(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}
