import { SaxesParser, type SaxesTagNS } from 'saxes';
import { decodeChunks } from '../../model/decode-chunks.ts';
import type { Place } from '../import-item.ts';
import { problemIn } from '../problem.ts';
import type { ImportSession } from '../session/import-session.ts';
import { ReadError } from '../session/run-import.ts';
import { internalEntities } from './internal-entities.ts';

export type XmlElement = {
  /** The name without its prefix. */
  name: string;
  namespace: string;
  /** By local name; those of the XML namespace as `xml:lang`, of others by `{namespace}name`. */
  attributes: ReadonlyMap<string, string>;
  place: Place;
};

export type XmlHandler = {
  open: (element: XmlElement) => void;
  close: (name: string) => void;
  text: (text: string) => void;
};

const MAX_DEPTH = 500;
const XML = 'http://www.w3.org/XML/1998/namespace';
const KNOWN: Readonly<Record<string, string>> = {
  amp: '&',
  gt: '>',
  lt: '<',
  quot: '"',
  apos: "'",
};

/** So much text may come of a file's own entities in all. */
const MAX_EXPANDED = 16 * 1024 * 1024;

/**
 * Reads XML piece by piece. Of a DTD nothing counts but the short texts that it names
 * (`internalEntities`): any other entity than these and XML's own five stays as it is written, and is
 * told. Throws `ReadError` where the file is not well-formed.
 */
export function* readXml(
  bytes: Uint8Array,
  handler: XmlHandler,
  session: ImportSession,
): Generator<number> {
  const parser = new SaxesParser({ xmlns: true });
  const place = () => ({ line: parser.line, column: parser.column + 1 });
  const own = new Map<string, string>();
  Object.defineProperty(parser, 'ENTITIES', { value: entities(own, session, place) });
  parser.on('doctype', (doctype) => {
    for (const [name, text] of internalEntities(doctype)) own.set(name, text);
  });
  parser.on('error', (error) => {
    const reason = error.message.replace(/^\d+:\d+: /u, '').replace(/\.$/u, '');
    throw new ReadError('syntax', problemIn(reason), place());
  });
  let depth = 0;
  parser.on('opentag', (tag) => {
    if (++depth > MAX_DEPTH) throw new ReadError('too-deep', { limit: MAX_DEPTH }, place());
    handler.open(elementOf(tag, place()));
  });
  parser.on('closetag', (tag) => {
    depth--;
    handler.close(tag.local);
  });
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  let read = 0;
  for (const chunk of decodeChunks(bytes, statedEncoding(bytes))) {
    // A declaration of UTF-16 is right about the bytes, not about the text that they are now.
    for (const piece of slices(read === 0 ? chunk.replace(/^\ufeff|^\s+(?=<\?xml)/u, '') : chunk)) {
      parser.write(piece);
      read += piece.length;
      yield read / bytes.length;
    }
  }
  parser.close();
}

/** Small enough that one is read within a frame. */
function* slices(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += 32_768) yield text.slice(at, at + 32_768);
}

function entities(
  own: ReadonlyMap<string, string>,
  session: ImportSession,
  place: () => Place,
): Record<string, string> {
  const told = new Set<string>();
  let expanded = 0;
  return new Proxy(KNOWN, {
    get(known, name) {
      const text = String(name);
      if (Object.hasOwn(known, text)) return known[text];
      const declared = own.get(text);
      if (declared !== undefined) {
        expanded += declared.length;
        if (expanded > MAX_EXPANDED)
          throw new ReadError('alias-bomb', { limit: MAX_EXPANDED }, place());
        return declared;
      }
      if (!told.has(text) && told.size < 100) {
        told.add(text);
        const params = { name: text.slice(0, 100) };
        session.refuse({ scope: 'field', code: 'xml-entity', params, place: place() });
      }
      return `&${text};`;
    },
  });
}

function elementOf({ local, uri, attributes }: SaxesTagNS, place: Place): XmlElement {
  const named = new Map<string, string>();
  for (const { local: name, uri: space, value } of Object.values(attributes)) {
    if (space === '') named.set(name, value);
    else named.set(space === XML ? `xml:${name}` : `{${space}}${name}`, value);
  }
  return { name: local, namespace: uri, attributes: named, place };
}

/** What the XML declaration says, where it can be read as ASCII. */
export function statedEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/u.exec(
    start,
  )?.[1];
}
