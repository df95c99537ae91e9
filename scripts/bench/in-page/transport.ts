import { createLanguageEngine } from '../../../src/language/languages.ts';
import { collectWords } from '../../../src/matcher/collect-words.ts';
import { IndexMatcher } from '../../../src/matcher/index-matcher.ts';
import { JoinedIndex } from '../../../src/matcher/joined-index.ts';
import { createMatchText } from '../../../src/matcher/match-text.ts';
import type { PageIndex } from '../../../src/matcher/page-index.ts';
import { decodeTermIndex } from '../../../src/matcher/term-index.ts';
import { NEW_PAGE } from '../../../src/model/block-text.ts';
import type { Answer, OtherQuestion, Question } from './background.ts';

/** One way of matching a page's text: ms until its hits are known, those spent in the page, what travelled. */
export type Journey = { ms: number; here: number; bytes: number };
export type Way = keyof typeof WAYS;

type Ask = (question: Question | OtherQuestion | string) => Promise<unknown>;
type Trip = { ask: Ask; list: string; text: string };

/**
 * All from the same background, which has the index in memory. A question and its answer are turned
 * into JSON and back here, as the browser does; sizes of structured clones are those of their JSON.
 */
const WAYS = {
  'text sent, hits back, as JSON': async ({ ask, list, text }: Trip) => {
    const texts = [{ text, declared: 'da', pageLevel: false, section: 0 }];
    const question: Question = { id: 1, list, texts, sample: null, memory: NEW_PAGE };
    const asked = JSON.stringify(question);
    const answer = (await ask(asked)) as string;
    JSON.parse(answer) as Answer;
    return () => asked.length + answer.length;
  },
  'words sent, index of them back, as JSON': async ({ ask, list, text }: Trip) => {
    const question: OtherQuestion = { list, words: wordsOf(text), as: 'text' };
    const asked = JSON.stringify(question);
    const answer = (await ask(asked)) as string;
    createMatchText(JSON.parse(answer) as PageIndex)(text, 'da');
    return () => asked.length + answer.length;
  },
  'words sent, index of them back, as structured clone': async ({ ask, list, text }: Trip) => {
    const question: OtherQuestion = { list, words: wordsOf(text), as: 'clone' };
    const index = (await ask(question)) as PageIndex;
    createMatchText(index)(text, 'da');
    return () => JSON.stringify(index).length + JSON.stringify(question).length;
  },
  'whole index, as structured clone': async ({ ask, list, text }: Trip) => {
    const buffer = (await ask({ list, words: [], as: 'whole' })) as ArrayBuffer;
    matchWith(buffer, text);
    return () => buffer.byteLength;
  },
  'whole index, as JSON': async ({ ask, list, text }: Trip) => {
    const question: OtherQuestion = { list, words: [], as: 'whole as text' };
    const answer = (await ask(JSON.stringify(question))) as string;
    matchWith(fromBase64(JSON.parse(answer) as string), text);
    return () => answer.length;
  },
};

/** Times a way, the second time it is gone. */
export async function travel(way: Way, list: string, text: string): Promise<Journey> {
  const { port } = new SharedWorker('/background.js');
  let away = 0;
  const ask: Ask = async (question) => {
    const left = performance.now();
    const answer = await new Promise((resolve) => {
      port.onmessage = ({ data }) => resolve(data);
      port.postMessage(question);
    });
    away += performance.now() - left;
    return answer;
  };
  const trip: Trip = { ask, list, text };
  await WAYS[way](trip);
  away = 0;
  const started = performance.now();
  const size = await WAYS[way](trip);
  const ms = performance.now() - started;
  return { ms, here: ms - away, bytes: size() };
}

/** The names of the ways. */
export function ways(): Way[] {
  return Object.keys(WAYS) as Way[];
}

function wordsOf(text: string): string[] {
  const words = new Set<string>();
  collectWords(text, words);
  return [...words];
}

/** A page that holds the whole index would have no lexicon: compounds by rule only. */
function matchWith(buffer: ArrayBuffer, text: string): void {
  const index = decodeTermIndex(buffer);
  if (index === null) throw new Error('The index is damaged');
  const engines = (language: string) => createLanguageEngine(language, null);
  new IndexMatcher(new JoinedIndex([{ index }]), engines).match([{ text, language: 'da' }], []);
}

// Newer than the types we compile with.
type FromBase64 = { fromBase64(text: string): Uint8Array<ArrayBuffer> };

function fromBase64(text: string): ArrayBuffer {
  return (Uint8Array as unknown as FromBase64).fromBase64(text).buffer;
}
