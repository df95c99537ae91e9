import { ownCopy } from '../text/own-copy.ts';
import type { RdfObject, Statement } from './statement.ts';
import { shortName } from './vocabulary.ts';

export type GraphNode = {
  line: number;
  types: string[];
  /** Predicates by their short names, and values, by turns, in the order of the file. */
  said: (string | RdfObject)[];
};

const TYPE = 'rdf:type';
/** Said of every concept, and of no use here. */
const UNHEARD = new Set(['skos:inScheme', 'skos:topConceptOf', 'schema:inDefinedTermSet']);

/** What a file says of each thing, however its statements are strewn. */
export class Graph {
  readonly nodes = new Map<string, GraphNode>();
  readonly #names = new Map<string, string>();

  add({ subject, predicate, object, line }: Statement): void {
    let node = this.nodes.get(subject);
    if (!node) {
      node = { line, types: [], said: [] };
      this.nodes.set(ownCopy(subject), node);
    }
    const name = this.#name(predicate);
    if (name === TYPE) {
      if (object.kind === 'node') node.types.push(this.#name(object.id));
    } else if (!UNHEARD.has(name)) node.said.push(name, copied(object));
  }

  /** The same predicates come again and again. */
  #name(iri: string): string {
    let name = this.#names.get(iri);
    if (name === undefined) {
      name = shortName(iri);
      this.#names.set(iri, name);
    }
    return name;
  }

  values({ said }: GraphNode, property: string): RdfObject[] {
    const values: RdfObject[] = [];
    for (let i = 0; i < said.length; i += 2)
      if (said[i] === property) values.push(said[i + 1] as RdfObject);
    return values;
  }

  /** The properties that a thing has, each once. */
  properties({ said }: GraphNode): Set<string> {
    return new Set(said.filter((_, i) => i % 2 === 0) as string[]);
  }

  /**
   * The texts of a property. A value that is a thing of its own (SKOS-XL labels, notes with a source)
   * gives the text that it holds; an address gives none.
   */
  texts(node: GraphNode, property: string): { text: string; language?: string }[] {
    return this.values(node, property).flatMap((value) => {
      if (value.kind === 'text') return [value];
      const inner = this.nodes.get(value.id);
      if (!inner) return [];
      const held = [
        ...this.values(inner, 'skosxl:literalForm'),
        ...this.values(inner, 'rdf:value'),
      ];
      return held.flatMap((text) => (text.kind === 'text' ? [text] : []));
    });
  }
}

function copied(object: RdfObject): RdfObject {
  if (object.kind === 'node') return { kind: 'node', id: ownCopy(object.id) };
  const { text, language } = object;
  return { kind: 'text', text: ownCopy(text), ...(language !== undefined && { language }) };
}
