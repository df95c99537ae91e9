import { collectWords } from '../../../src/matcher/collect-words.ts';
import { decodeTermIndex } from '../../../src/matcher/term-index.ts';
import type { Answer, Question } from './background.ts';

/** One way of bringing the index to a page: ms until it can be used, and what travelled. */
export type Journey = { ms: number; bytes: number };

/** Asks with a page's words; the answer is what a session works with. */
export async function askWithWords(list: string, text: string): Promise<Journey> {
  const { port } = new SharedWorker('/background.js');
  const ask = (words: string[]): Promise<string> =>
    new Promise((resolve) => {
      port.onmessage = ({ data }) => resolve(data as string);
      const question: Question = { id: 1, list, words };
      port.postMessage(JSON.stringify(question));
    });
  await ask([]);
  const words = new Set<string>();
  collectWords(text, words);
  const started = performance.now();
  const answer = await ask([...words]);
  JSON.parse(answer) as Answer;
  const ms = performance.now() - started;
  return { ms, bytes: answer.length + JSON.stringify([...words]).length };
}

/** The whole index as bytes over a port, as a structured clone. */
export async function sendWhole(list: string): Promise<Journey> {
  const { port } = new SharedWorker('/background.js');
  const send = (): Promise<ArrayBuffer> =>
    new Promise((resolve) => {
      port.onmessage = ({ data }) => resolve(data as ArrayBuffer);
      port.postMessage(JSON.stringify({ id: 0, list, words: [], whole: true }));
    });
  await send();
  const started = performance.now();
  const buffer = await send();
  decodeTermIndex(buffer);
  return { ms: performance.now() - started, bytes: buffer.byteLength };
}

/** The whole index as text, as messages and storage without structured clones must carry it. */
export async function sendAsText(list: string): Promise<Journey> {
  const buffer = await (await fetch(`/index/${list}.bin`)).arrayBuffer();
  const { port1, port2 } = new MessageChannel();
  const started = performance.now();
  const text = await new Promise<string>((resolve) => {
    port2.onmessage = ({ data }) => resolve(data as string);
    port1.postMessage(JSON.stringify(encode(buffer)));
  });
  decodeTermIndex(decode(JSON.parse(text) as string));
  const ms = performance.now() - started;
  port1.close();
  return { ms, bytes: text.length };
}

// Newer than the types we compile with.
type Base64 = { fromBase64(text: string): Uint8Array<ArrayBuffer> };

function encode(buffer: ArrayBuffer): string {
  return (new Uint8Array(buffer) as unknown as { toBase64(): string }).toBase64();
}

function decode(text: string): ArrayBuffer {
  return (Uint8Array as unknown as Base64).fromBase64(text).buffer;
}
