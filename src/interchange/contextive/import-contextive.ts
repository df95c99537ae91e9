import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import { decodeChunks } from '../../model/decode-chunks.ts';
import type { ImportItem } from '../import-item.ts';
import type { ImportOptions } from '../import-options.ts';
import { problemIn } from '../problem.ts';
import type { ImportSession } from '../session/import-session.ts';
import { ReadError, runImport } from '../session/run-import.ts';

/** A definitions file is written by hand; the parser holds some fifty times a file's size. */
const MAX_BYTES = 8 * 1024 * 1024;
const MAX_ALIASES = 1000;
const KNOWN = ['name', 'definition', 'aliases'];

/** Reads a Contextive definitions file: contexts with terms, each with its definition and aliases. */
export function importContextive(
  bytes: Uint8Array,
  options: ImportOptions,
): AsyncIterable<ImportItem> {
  return runImport(bytes, options, feedContextive);
}

function* feedContextive(bytes: Uint8Array, session: ImportSession): Generator<number> {
  if (bytes.length > MAX_BYTES)
    throw new ReadError('too-large', { limit: MAX_BYTES, size: bytes.length });
  const lines = new LineCounter();
  const text = [...decodeChunks(bytes)].join('').replace(/^\ufeff/u, '');
  const yaml = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const reader = new YamlReader(yaml, lines);
  const contexts = reader.list(reader.map(yaml.contents), 'contexts');
  if (contexts === null && yaml.errors.length === 0)
    throw new ReadError('wrong-format', { problem: 'no-contexts' });
  const names: string[] = [];
  for (const context of contexts ?? []) {
    const map = reader.map(context);
    names.push(reader.text(map, 'name') ?? '');
    const terms = reader.list(map, 'terms') ?? [];
    for (const [i, term] of terms.entries()) {
      readTerm(reader.map(term), reader, session);
      if (i % 100 === 0) yield 0.5 + i / terms.length / 2;
    }
  }
  const [title] = names;
  if (names.length === 1 && title) session.head({ title });
  const [error] = yaml.errors;
  if (error) throw new ReadError('syntax', problemIn(error.message), reader.at(error.pos[0]));
}

function readTerm(map: YAMLMap | null, reader: YamlReader, session: ImportSession): void {
  const place = reader.at(map?.range?.[0] ?? 0);
  const name = reader.text(map, 'name') ?? '';
  for (const { key } of map?.items ?? []) {
    const field = isScalar(key) ? String(key.value) : '';
    if (!KNOWN.includes(field)) session.notKept(field.slice(0, 100), place);
  }
  const aliases = reader.list(map, 'aliases') ?? [];
  session.add({
    place,
    labels: [
      { text: name, kind: 'preferred' },
      ...aliases.map((alias) => ({ text: reader.scalar(alias) ?? '', kind: 'synonym' as const })),
    ],
    notes: [{ text: reader.text(map, 'definition') ?? '', field: 'definition' }],
    related: [],
  });
}

/**
 * Looks into a YAML document node by node. Aliases are followed one at a time and counted: a file of
 * aliases to aliases never becomes what it stands for.
 */
class YamlReader {
  readonly #anchors = new Map<string, Node>();
  readonly #lines: LineCounter;
  #aliases = 0;

  constructor(yaml: Document, lines: LineCounter) {
    this.#lines = lines;
    // The library's own look-up walks the document anew for each alias.
    visit(yaml, {
      Value: (_, node) => {
        if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
      },
    });
  }

  at(offset: number): { line: number; column: number } {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }

  map(node: unknown): YAMLMap | null {
    const found = this.#follow(node);
    return isMap(found) ? found : null;
  }

  list(map: YAMLMap | null, key: string): unknown[] | null {
    const found = this.#follow(map?.get(key, true));
    return isSeq(found) ? found.items : null;
  }

  text(map: YAMLMap | null, key: string): string | undefined {
    return this.scalar(map?.get(key, true));
  }

  scalar(node: unknown): string | undefined {
    const found = this.#follow(node);
    if (!isScalar(found) || found.value === null) return undefined;
    return found.source ?? String(found.value);
  }

  #follow(node: unknown): Node | undefined {
    if (!isAlias(node)) return node as Node | undefined;
    if (++this.#aliases > MAX_ALIASES)
      throw new ReadError('alias-bomb', { limit: MAX_ALIASES }, this.at(node.range?.[0] ?? 0));
    return this.#anchors.get(node.source);
  }
}
