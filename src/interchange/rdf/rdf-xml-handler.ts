import { NO_BASE } from '../text/no-base.ts';
import type { XmlElement, XmlHandler } from '../xml/read-xml.ts';
import type { RdfObject, Statement } from './statement.ts';
import { RDF } from './vocabulary.ts';

/** Elements are things and what is said of them by turns. */
type Frame = { language: string | undefined; base: string } & (
  | { kind: 'outside' }
  | { kind: 'thing'; id: string; members: number }
  | { kind: 'property'; of: string; predicate: string; text: string; line: number; done: boolean }
  | { kind: 'list'; of: string; predicate: string; line: number; done: boolean }
  | { kind: 'markup'; property: { text: string } }
);

const attribute = (name: string) => `{${RDF}}${name}`;
const SYNTAX = ['about', 'ID', 'nodeID', 'resource', 'parseType', 'datatype', 'bagID'].map(
  attribute,
);

/** RDF/XML's elements as statements; https://www.w3.org/TR/rdf-syntax-grammar/, without reification. */
export class RdfXmlHandler implements XmlHandler {
  readonly #say: (statement: Statement) => void;
  readonly #frames: Frame[] = [{ kind: 'outside', language: undefined, base: NO_BASE }];
  #blank = 0;

  constructor(say: (statement: Statement) => void) {
    this.#say = say;
  }

  open(element: XmlElement): void {
    const parent = this.#frames.at(-1) as Frame;
    const language = element.attributes.get('xml:lang') ?? parent.language;
    const base = element.attributes.get('xml:base') ?? parent.base;
    const about = { language: language === '' ? undefined : language, base };
    if (parent.kind === 'thing') this.#openProperty(element, parent, about);
    else if (parent.kind === 'markup')
      this.#frames.push({ kind: 'markup', property: parent.property, ...about });
    else if (parent.kind === 'outside' && element.name === 'RDF' && element.namespace === RDF)
      this.#frames.push({ kind: 'outside', ...about });
    else this.#openThing(element, parent, about);
  }

  close(): void {
    const frame = this.#frames.pop();
    if (frame?.kind !== 'property' || frame.done) return;
    const { of, predicate, text, language, line } = frame;
    const object: RdfObject = { kind: 'text', text, ...(language !== undefined && { language }) };
    this.#say({ subject: of, predicate, object, line });
  }

  text(text: string): void {
    const frame = this.#frames.at(-1);
    if (frame?.kind === 'property') frame.text += text;
    else if (frame?.kind === 'markup') frame.property.text += text;
  }

  #openThing(
    element: XmlElement,
    parent: Frame,
    about: { language: string | undefined; base: string },
  ): void {
    const id = this.#subjectOf(element, about.base);
    const { line } = element.place;
    const type = element.namespace + element.name;
    if (type !== `${RDF}Description`) this.#node(id, `${RDF}type`, type, line);
    this.#attributes(element, id, about.language);
    if (parent.kind === 'property' || parent.kind === 'list') {
      parent.done = true;
      this.#node(parent.of, parent.predicate, id, parent.line);
    }
    this.#frames.push({ kind: 'thing', id, members: 0, ...about });
  }

  #openProperty(
    element: XmlElement,
    parent: Frame & { kind: 'thing' },
    about: { language: string | undefined; base: string },
  ): void {
    const { attributes, place } = element;
    const { line } = place;
    const full = element.namespace + element.name;
    const predicate = full === `${RDF}li` ? `${RDF}_${++parent.members}` : full;
    const resource = attributes.get(attribute('resource'));
    const nodeId = attributes.get(attribute('nodeID'));
    const parseType = attributes.get(attribute('parseType'));
    const property = { of: parent.id, predicate, line, ...about };
    if (parseType === 'Resource') {
      const id = this.#newBlank();
      this.#node(parent.id, predicate, id, line);
      this.#frames.push({ kind: 'thing', id, members: 0, ...about });
    } else if (parseType === 'Collection') {
      this.#frames.push({ kind: 'list', done: true, ...property });
    } else if (parseType === 'Literal') {
      const frame: Frame = { kind: 'property', text: '', done: false, ...property };
      this.#frames.push(frame);
    } else {
      const plain = [...attributes.keys()].some((name) => isProperty(name));
      const target =
        resource !== undefined
          ? resolve(resource, about.base)
          : nodeId !== undefined
            ? `_:n${nodeId}`
            : plain
              ? this.#newBlank()
              : undefined;
      if (target !== undefined) {
        this.#node(parent.id, predicate, target, line);
        this.#attributes(element, target, about.language);
      }
      this.#frames.push({ kind: 'property', text: '', done: target !== undefined, ...property });
    }
  }

  #attributes(
    { attributes, place }: XmlElement,
    subject: string,
    language: string | undefined,
  ): void {
    for (const [name, text] of attributes) {
      if (!isProperty(name)) continue;
      const predicate = name.slice(1).replace('}', '');
      if (predicate === `${RDF}type`) this.#node(subject, predicate, text, place.line);
      else {
        const object: RdfObject = {
          kind: 'text',
          text,
          ...(language !== undefined && { language }),
        };
        this.#say({ subject, predicate, object, line: place.line });
      }
    }
  }

  #subjectOf({ attributes }: XmlElement, base: string): string {
    const about = attributes.get(attribute('about'));
    if (about !== undefined) return resolve(about, base);
    const id = attributes.get(attribute('ID'));
    if (id !== undefined) return resolve(`#${id}`, base);
    const node = attributes.get(attribute('nodeID'));
    return node === undefined ? this.#newBlank() : `_:n${node}`;
  }

  #newBlank(): string {
    return `_:b${++this.#blank}`;
  }

  #node(subject: string, predicate: string, id: string, line: number): void {
    this.#say({ subject, predicate, object: { kind: 'node', id }, line });
  }
}

function isProperty(attributeName: string): boolean {
  return attributeName.startsWith('{') && !SYNTAX.includes(attributeName);
}

function resolve(address: string, base: string): string {
  if (/^[a-z][a-z0-9+.-]*:/iu.test(address)) return address;
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}
