import { createLanguageEngine } from '../../../src/language/languages.ts';
import { decodeLexicon } from '../../../src/language/lexicon/decode-lexicon.ts';
import type { Lexicon } from '../../../src/language/lexicon/lexicon.ts';
import { selectIndex } from '../../../src/matcher/select-index.ts';
import { decodeTermIndex, type TermIndex } from '../../../src/matcher/term-index.ts';

/** What travels: messages as text, or as structured clones; or the whole index. */
export type Question = {
  id: number;
  list: string;
  words: string[];
  /** Left out: the answer as JSON, as the extension's messages travel. The others compare. */
  as?: 'clone' | 'whole' | 'whole as text';
};
/** `ms`: how long the answer took here. */
export type Answer = { id: number; ms: number; index: unknown };

// Newer than the types we compile with.
type ToBase64 = { toBase64(): string };
type Connect = { ports: readonly MessagePort[] };

/** The background's half in a shared worker: holds the indexes and answers as the extension does. */
export function serveIndexes(): void {
  const indexes = new Map<string, Promise<TermIndex>>();
  const engines = loadEngines();
  globalThis.addEventListener('connect', (event) => {
    const port = (event as unknown as Connect).ports[0]!;
    port.onmessage = async ({ data }) => {
      const question = typeof data === 'string' ? JSON.parse(data) : data;
      const { id, list, words, as } = question as Question;
      if (as === 'whole') return port.postMessage(await wholeIndex(list));
      if (as === 'whole as text') return port.postMessage(inText(await wholeIndex(list)));
      if (!indexes.has(list)) indexes.set(list, loadIndex(list));
      const [index, engineFor] = await Promise.all([indexes.get(list)!, engines]);
      const started = performance.now();
      const selected = selectIndex(index, words, engineFor);
      const answer: Answer = { id, ms: performance.now() - started, index: selected };
      port.postMessage(as === 'clone' ? answer : JSON.stringify(answer));
    };
  });
}

const wholes = new Map<string, Promise<ArrayBuffer>>();

function wholeIndex(list: string): Promise<ArrayBuffer> {
  const known = wholes.get(list) ?? bytesAt(`/index/${list}.bin`);
  wholes.set(list, known);
  return known;
}

function inText(buffer: ArrayBuffer): string {
  return JSON.stringify((new Uint8Array(buffer) as unknown as ToBase64).toBase64());
}

async function loadIndex(list: string): Promise<TermIndex> {
  const index = decodeTermIndex(await bytesAt(`/index/${list}.bin`));
  if (index === null) throw new Error(`The index ${list} is damaged`);
  return index;
}

async function loadEngines() {
  const lexicon: Lexicon | null = await bytesAt('/lexicon/da.bin').then(decodeLexicon, () => null);
  const engines = new Map<string, ReturnType<typeof createLanguageEngine>>();
  return (language: string) => {
    const engine = engines.get(language);
    if (engine) return engine;
    const made = createLanguageEngine(language, language === 'da' ? lexicon : null);
    engines.set(language, made);
    return made;
  };
}

async function bytesAt(path: string): Promise<ArrayBuffer> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.arrayBuffer();
}

serveIndexes();
