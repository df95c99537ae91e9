import { collectWords } from '../../../src/matcher/collect-words.ts';
import { decodeTermIndex } from '../../../src/matcher/term-index.ts';
import type { Answer, Question } from './background.ts';

/** One way of bringing the index to a page: ms until it can be used, and what travelled. */
export type Journey = { ms: number; bytes: number };
export type Way = keyof typeof WAYS;

/**
 * All from the same background, which has the index in memory and has done the same before. Sizes
 * of structured clones are those of their JSON.
 */
const WAYS = {
  'asked with words, as JSON': async (ask: Ask, list: string, words: string[]) => {
    const question = JSON.stringify({ id: 1, list, words } satisfies Question);
    const answer = (await ask(question)) as string;
    JSON.parse(answer) as Answer;
    return () => answer.length + question.length;
  },
  'asked with words, as structured clone': async (ask: Ask, list: string, words: string[]) => {
    const question: Question = { id: 1, list, words, as: 'clone' };
    const answer = (await ask(question)) as Answer;
    return () => JSON.stringify(answer).length + JSON.stringify(question).length;
  },
  'whole index, as structured clone': async (ask: Ask, list: string) => {
    const buffer = (await ask({ id: 1, list, words: [], as: 'whole' })) as ArrayBuffer;
    decodeTermIndex(buffer);
    return () => buffer.byteLength;
  },
  'whole index, as JSON': async (ask: Ask, list: string) => {
    const question = JSON.stringify({ id: 1, list, words: [], as: 'whole as text' });
    const text = (await ask(question)) as string;
    decodeTermIndex(fromBase64(JSON.parse(text) as string));
    return () => text.length;
  },
};

type Ask = (question: Question | string) => Promise<unknown>;

/** Times a way, the second time it is gone. */
export async function travel(way: Way, list: string, text: string): Promise<Journey> {
  const { port } = new SharedWorker('/background.js');
  const ask: Ask = (question) =>
    new Promise((resolve) => {
      port.onmessage = ({ data }) => resolve(data);
      port.postMessage(question);
    });
  const found = new Set<string>();
  collectWords(text, found);
  const words = [...found];
  await WAYS[way](ask, list, words);
  const started = performance.now();
  const size = await WAYS[way](ask, list, words);
  return { ms: performance.now() - started, bytes: size() };
}

/** The names of the ways. */
export function ways(): Way[] {
  return Object.keys(WAYS) as Way[];
}

// Newer than the types we compile with.
type FromBase64 = { fromBase64(text: string): Uint8Array<ArrayBuffer> };

function fromBase64(text: string): ArrayBuffer {
  return (Uint8Array as unknown as FromBase64).fromBase64(text).buffer;
}
