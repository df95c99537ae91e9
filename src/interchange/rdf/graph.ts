import { ownCopy } from '../text/own-copy.ts';
import type { RdfObject, Statement } from './statement.ts';
import { shortName } from './vocabulary.ts';

export type GraphNode = {
  line: number;
  types: string[];
  /**
   * Three by three, in the order of the file: a predicate's short name, a text or the id of a node, and
   * the text's language, "" for none, null for a node. Objects would take twice the memory.
   */
  said: (string | null)[];
};

export type GraphText = { text: string; language?: string; source?: string };

const TYPE = 'rdf:type';
const HOLDERS = ['skosxl:literalForm', 'rdf:value'];
const SOURCES = ['dct:source', 'dc:source'];
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
    } else if (UNHEARD.has(name)) return;
    else if (object.kind === 'node') node.said.push(name, ownCopy(object.id), null);
    else node.said.push(name, ownCopy(object.text), object.language ?? '');
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
    for (let i = 0; i < said.length; i += 3) {
      if (said[i] !== property) continue;
      const value = said[i + 1] as string;
      const language = said[i + 2];
      if (language === null) values.push({ kind: 'node', id: value });
      else
        values.push({
          kind: 'text',
          text: value,
          ...(language !== '' && { language }),
        } as RdfObject);
    }
    return values;
  }

  /** The properties that a thing has, each once. */
  properties({ said }: GraphNode): Set<string> {
    return new Set(said.filter((_, i) => i % 3 === 0) as string[]);
  }

  /**
   * The texts of a property. A value that is a thing of its own (SKOS-XL labels, notes with a source)
   * gives the text that it holds, and where it says that this comes from; an address gives none.
   */
  texts(node: GraphNode, property: string): GraphText[] {
    return this.values(node, property).flatMap((value) => {
      if (value.kind === 'text') return [value];
      const inner = this.nodes.get(value.id);
      if (!inner) return [];
      const held = HOLDERS.flatMap((holder) => this.values(inner, holder));
      const [source] = SOURCES.flatMap((name) => this.values(inner, name));
      const named = source?.kind === 'node' ? source.id : source?.text;
      return held.flatMap((text) =>
        text.kind === 'text' ? [{ ...text, ...(named !== undefined && { source: named }) }] : [],
      );
    });
  }
}
