import type { RdfObject, Statement } from './statement.ts';
import { shortName } from './vocabulary.ts';

export type GraphNode = {
  line: number;
  types: Set<string>;
  /** By the predicate's short name, in the order of the file. */
  values: Map<string, RdfObject[]>;
};

const TYPE = 'rdf:type';

/** What a file says of each thing, however its statements are strewn. */
export class Graph {
  readonly nodes = new Map<string, GraphNode>();
  readonly #names = new Map<string, string>();

  add({ subject, predicate, object, line }: Statement): void {
    let node = this.nodes.get(subject);
    if (!node) {
      node = { line, types: new Set(), values: new Map() };
      this.nodes.set(subject, node);
    }
    const name = this.#name(predicate);
    if (name === TYPE) {
      if (object.kind === 'node') node.types.add(this.#name(object.id));
      return;
    }
    const values = node.values.get(name);
    if (values) values.push(object);
    else node.values.set(name, [object]);
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

  /**
   * The texts of a property. A value that is a thing of its own (SKOS-XL labels, notes with a source)
   * gives the text that it holds; an address gives none.
   */
  texts(node: GraphNode, property: string): { text: string; language?: string }[] {
    return (node.values.get(property) ?? []).flatMap((value) => {
      if (value.kind === 'text') return [value];
      const inner = this.nodes.get(value.id)?.values;
      const held = inner?.get('skosxl:literalForm') ?? inner?.get('rdf:value');
      return (held ?? []).flatMap((text) => (text.kind === 'text' ? [text] : []));
    });
  }
}
