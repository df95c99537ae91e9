import type { Concept, Label, Note } from '../concept.ts';
import type { ImportSession } from '../session/import-session.ts';
import { isEntryId } from '../text/entry-id.ts';
import { languageCode } from '../text/language-code.ts';
import { brokenCycles } from './broader-cycles.ts';
import type { Graph, GraphNode } from './graph.ts';
import { localName } from './vocabulary.ts';

const CONCEPT_TYPES = ['skos:Concept', 'schema:DefinedTerm'];
const SET_TYPES = ['skos:ConceptScheme', 'schema:DefinedTermSet'];
const GROUP_TYPES = ['skos:Collection', 'skos:OrderedCollection'];

const LABELS: readonly (readonly [string, Label['kind']])[] = [
  ['skos:prefLabel', 'preferred'],
  ['skosxl:prefLabel', 'preferred'],
  ['schema:name', 'preferred'],
  ['skos:altLabel', 'synonym'],
  ['skosxl:altLabel', 'synonym'],
  ['schema:alternateName', 'synonym'],
  ['skos:hiddenLabel', 'spelling'],
  ['skosxl:hiddenLabel', 'spelling'],
];
/** Only where none of the above is there. */
const OTHER_LABELS = ['rdfs:label', 'dct:title', 'dc:title'];
const NOTES = ['skos:definition', 'schema:description', 'skos:scopeNote'];
const OTHER_NOTES = ['dct:description', 'dc:description', 'rdfs:comment', 'skos:note'];
const RELATIONS = [
  'skos:related',
  'skos:broader',
  'skos:narrower',
  'skos:broaderTransitive',
  'skos:narrowerTransitive',
];
/** Said elsewhere, or about the file and not the concept. */
const SILENT = [
  'schema:termCode',
  'schema:inLanguage',
  'dct:creator',
  'dct:modified',
  ...LABELS.map(([name]) => name),
  ...NOTES,
  ...RELATIONS,
];

const NODES_A_SLICE = 50;

/** Hands a whole graph over: what it says of itself, then its concepts in the order of the file. */
export function* feedGraph(graph: Graph, session: ImportSession): Generator<number> {
  session.options.onRead?.();
  readHead(graph, session);
  let done = 0;
  const broader = new Map<string, string[]>();
  const total = graph.nodes.size;
  const lines = new Map<string, number>();
  for (const [id, node] of graph.nodes) {
    if (isConcept(node, graph)) {
      session.add(conceptOf(id, node, graph, session));
      // What is handed over need not be held twice.
      graph.nodes.delete(id);
      const above = nodesIn(node, 'skos:broader', graph);
      if (above.length > 0) {
        broader.set(id, above);
        lines.set(id, node.line);
      }
    } else if (GROUP_TYPES.some((type) => node.types.includes(type)))
      session.notKept('skos:Collection', { line: node.line });
    if (++done % NODES_A_SLICE === 0) yield 0.5 + done / total / 2;
  }
  for (const cycle of brokenCycles(broader)) {
    const line = lines.get(cycle[0] ?? '') ?? 1;
    const params = { entries: cycle.slice(0, 10).map(localName).join(', ') };
    session.refuse({
      scope: 'field',
      code: 'cyclic',
      params,
      place: { line },
      field: 'skos:broader',
    });
  }
}

function isConcept(node: GraphNode, graph: Graph): boolean {
  const { types } = node;
  if (CONCEPT_TYPES.some((type) => types.includes(type))) return true;
  const other = [...SET_TYPES, ...GROUP_TYPES].some((type) => types.includes(type));
  const names = graph.properties(node);
  return !other && (names.has('skos:prefLabel') || names.has('skosxl:prefLabel'));
}

function readHead(graph: Graph, session: ImportSession): void {
  for (const [id, node] of graph.nodes) {
    if (!SET_TYPES.some((type) => node.types.includes(type))) continue;
    const text = (...properties: string[]) =>
      properties.flatMap((property) => graph.texts(node, property))[0]?.text;
    const title = text('dct:title', 'dc:title', 'schema:name', 'skos:prefLabel', 'rdfs:label');
    const licence =
      text('dct:license', 'dct:rights', 'schema:license') ??
      nodesIn(node, 'dct:license', graph)[0] ??
      nodesIn(node, 'schema:license', graph)[0];
    const language = languageCode(text('dct:language', 'dc:language', 'schema:inLanguage') ?? '');
    if (language !== null) session.useLanguage(language);
    const name = localName(id);
    session.head({
      ...(isEntryId(name) && !isUnnamed(id) && { id: name }),
      ...(title !== undefined && { title }),
      ...(licence !== undefined && { licence }),
      ...(language !== null && { language }),
    });
    return;
  }
}

/** A thing without an address has a name only within this reading. */
function isUnnamed(id: string): boolean {
  return id.startsWith('_:');
}

function nodesIn(node: GraphNode, property: string, graph: Graph): string[] {
  return graph.values(node, property).flatMap((v) => (v.kind === 'node' ? [v.id] : []));
}

function conceptOf(id: string, node: GraphNode, graph: Graph, session: ImportSession): Concept {
  const place = { line: node.line };
  const own = graph.texts(node, 'schema:inLanguage')[0]?.text;
  const labels: Label[] = LABELS.flatMap(([property, kind]) =>
    graph.texts(node, property).map(({ text, language = own }) => ({ text, kind, language })),
  );
  const spare = labels.length > 0 ? [] : OTHER_LABELS;
  for (const property of spare)
    for (const { text, language } of graph.texts(node, property))
      labels.push({ text, kind: 'preferred', language });
  const writer = {
    editor: graph.texts(node, 'dct:creator')[0]?.text,
    date: graph.texts(node, 'dct:modified')[0]?.text,
  };
  const notesIn = (properties: readonly string[]): Note[] =>
    properties.flatMap((field) =>
      graph.texts(node, field).map(({ text, language = own, source }) => ({
        ...{ text, language, field, ...writer },
        ...(source !== undefined && { editor: source }),
      })),
    );
  const notes = notesIn(NOTES);
  const extra = notes.length > 0 ? [] : notesIn(OTHER_NOTES);
  const texts = new Set(labels.map(({ text }) => text));
  const repeated = OTHER_LABELS.filter((property) =>
    graph.texts(node, property).every(({ text }) => texts.has(text)),
  );
  const used = [...repeated, ...(extra.length > 0 ? OTHER_NOTES : [])];
  tellRest({ node, graph, place, used, session });
  const code = graph.texts(node, 'schema:termCode')[0]?.text;
  return {
    key: id,
    idSource: code ?? (isUnnamed(id) ? labels[0]?.text : localName(id)),
    place,
    labels,
    notes: [...notes, ...extra],
    related: [...new Set(RELATIONS.flatMap((property) => nodesIn(node, property, graph)))],
  };
}

type Rest = {
  node: GraphNode;
  graph: Graph;
  place: { line: number };
  used: readonly string[];
  session: ImportSession;
};

/** What a concept says that a glossary has no place for. */
function tellRest({ node, graph, place, used, session }: Rest): void {
  for (const property of graph.properties(node)) {
    if (RELATIONS.includes(property) && property !== 'skos:related')
      session.keptAs(property, 'related', place);
    else if (property === 'skos:scopeNote') session.keptAs(property, 'explanation', place);
    else if (!SILENT.includes(property) && !used.includes(property))
      session.notKept(property, place);
  }
}
