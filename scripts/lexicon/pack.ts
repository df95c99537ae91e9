import type { Word } from './words.ts';

/**
 * The packed form of a lexicon. A word is split into the stem that all its forms share and a
 * paradigm: its class and the endings of its forms. The stems make one minimal automaton (equal
 * ends of words are stored once), in which a word ends with an edge to its paradigm.
 *
 * Bytes, little-endian: `ORDLEX1\n`, the length of the header (uint32), the header as JSON
 * `{ alphabet, edges, paradigms }` in UTF-16 units, zeros up to a multiple of four, the edges (uint32).
 * An edge: bit 31 last of its node, bit 30 to a paradigm; bits 23-29 the letter's place in the
 * alphabet; bits 0-22 the first edge of the node it leads to (or the paradigm). The root is at 0.
 */
export function packLexicon(words: readonly Word[]): Uint8Array<ArrayBuffer> {
  const entries = words.map(toEntry);
  const paradigms = rank(entries.map((entry) => entry.paradigm));
  const alphabet = rank(entries.flatMap((entry) => [...entry.stem])).join('');
  const idOf = new Map(paradigms.map((paradigm, id) => [paradigm, id]));
  const stems = new Map<string, number[]>();
  for (const { stem, paradigm } of entries) {
    const ids = stems.get(stem);
    if (ids) ids.push(idOf.get(paradigm)!);
    else stems.set(stem, [idOf.get(paradigm)!]);
  }
  const edges = layOut(buildAutomaton(stems), alphabet);
  return assemble(JSON.stringify({ alphabet, edges: edges.length, paradigms }), edges);
}

type Entry = { stem: string; paradigm: string };

/** `class genders last|lemma ending|endings of forms|endings as a first part`, by commas. */
function toEntry(word: Word): Entry {
  const shapes = [word.lemma, ...word.forms, ...word.links];
  const stem = shapes.reduce(commonStart);
  const endings = (set: ReadonlySet<string>) =>
    [...set]
      .map((shape) => shape.slice(stem.length))
      .sort()
      .join(',');
  const genders = `${word.common ? 'c' : ''}${word.neuter ? 'n' : ''}`;
  const head = `${word.wordClass[0]}${genders}${word.last ? '+' : ''}`;
  const links = word.links.size > 0 ? endings(word.links) : '-';
  const forms = word.forms.size > 0 ? endings(word.forms) : '-';
  return { stem, paradigm: [head, word.lemma.slice(stem.length), forms, links].join('|') };
}

function commonStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}

/** Distinct values, most frequent first; ties by their spelling, so that a build repeats itself. */
function rank(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
}

type Node = { paradigms: number[]; next: Map<string, Node>; id: number };

/** Minimal acyclic automaton, built from the sorted stems (Daciuk et al. 2000). */
function buildAutomaton(stems: ReadonlyMap<string, readonly number[]>): Node {
  const register = new Map<string, Node>();
  const root = newNode();
  let path: Node[] = [root];
  let previous = '';
  const settle = (depth: number) => {
    for (let at = path.length - 1; at > depth; at--) {
      const node = path[at]!;
      const key = nodeKey(node);
      const same = register.get(key);
      if (same) path[at - 1]!.next.set(previous[at - 1]!, same);
      else {
        node.id = register.size + 1;
        register.set(key, node);
      }
    }
    path = path.slice(0, depth + 1);
  };
  for (const stem of [...stems.keys()].sort()) {
    const shared = commonStart(previous, stem).length;
    settle(shared);
    for (let at = shared; at < stem.length; at++) {
      const node = newNode();
      path[at]!.next.set(stem[at]!, node);
      path.push(node);
    }
    path[stem.length]!.paradigms = [...stems.get(stem)!].sort((a, b) => a - b);
    previous = stem;
  }
  settle(0);
  return root;
}

function newNode(): Node {
  return { paradigms: [], next: new Map(), id: 0 };
}

function nodeKey(node: Node): string {
  return `${node.paradigms.join(',')};${[...node.next].map(([letter, to]) => letter + to.id).join(',')}`;
}

function layOut(root: Node, alphabet: string): Uint32Array {
  const places = new Map<Node, number>();
  const order: Node[] = [];
  let size = 0;
  const visit = (node: Node) => {
    if (places.has(node)) return;
    places.set(node, size);
    order.push(node);
    size += node.paradigms.length + node.next.size;
    for (const to of node.next.values()) visit(to);
  };
  visit(root);
  const edges = new Uint32Array(size);
  let at = 0;
  for (const node of order) {
    for (const paradigm of node.paradigms) edges[at++] = (1 << 30) | paradigm;
    for (const [letter, to] of node.next) {
      edges[at++] = (alphabet.indexOf(letter) << 23) | places.get(to)!;
    }
    if (at > 0) edges[at - 1] = (edges[at - 1]! | (1 << 31)) >>> 0;
  }
  return edges;
}

function assemble(header: string, edges: Uint32Array): Uint8Array<ArrayBuffer> {
  const start = Math.ceil((12 + header.length * 2) / 4) * 4;
  const bytes = new Uint8Array(start + edges.length * 4);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode('ORDLEX1\n'));
  view.setUint32(8, header.length, true);
  for (let i = 0; i < header.length; i++) view.setUint16(12 + i * 2, header.charCodeAt(i), true);
  edges.forEach((edge, i) => {
    view.setUint32(start + i * 4, edge, true);
  });
  return bytes;
}
