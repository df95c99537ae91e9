import { createLanguageEngine } from '../../../src/language/languages.ts';
import { decodeLexicon } from '../../../src/language/lexicon/decode-lexicon.ts';
import type { Lexicon } from '../../../src/language/lexicon/lexicon.ts';
import type { EngineFor } from '../../../src/matcher/compile-index.ts';
import { IndexMatcher } from '../../../src/matcher/index-matcher.ts';
import { JoinedIndex } from '../../../src/matcher/joined-index.ts';
import { judgeLanguages } from '../../../src/matcher/judge-languages.ts';
import { selectIndex } from '../../../src/matcher/select-index.ts';
import { sendMatches } from '../../../src/matcher/send-matches.ts';
import { decodeTermIndex } from '../../../src/matcher/term-index.ts';
import type { BlockText, PageMemory, TextMatches } from '../../../src/model/block-text.ts';

/** What the extension asks: the terms in texts. */
export type Question = {
  id: number;
  list: string;
  texts: BlockText[];
  sample: string | null;
  memory: PageMemory;
};
/** `ms`: how long the answer took here. */
export type Answer = { id: number; ms: number; matches: TextMatches };

/** The other ways, to compare: what words can touch, as text or as a structured clone; the whole index. */
export type OtherQuestion = {
  list: string;
  words: string[];
  as: 'text' | 'clone' | 'whole' | 'whole as text';
};

// Newer than the types we compile with.
type ToBase64 = { toBase64(): string };
type Connect = { ports: readonly MessagePort[] };

/** The background's half in a shared worker: holds the indexes and answers as the extension does. */
export function serveIndexes(): void {
  const indexes = new Map<string, Promise<JoinedIndex>>();
  const engines = loadEngines();
  const matchers = new Map<string, IndexMatcher>();
  globalThis.addEventListener('connect', (event) => {
    const port = (event as unknown as Connect).ports[0]!;
    port.onmessage = async ({ data }) => {
      const question = typeof data === 'string' ? JSON.parse(data) : data;
      const { list } = question as Question | OtherQuestion;
      if (!indexes.has(list)) indexes.set(list, loadIndex(list));
      const [index, engineFor] = await Promise.all([indexes.get(list)!, engines]);
      port.postMessage(
        'texts' in question
          ? JSON.stringify(await answerTexts(question as Question, { index, engineFor, matchers }))
          : await answerOther(question as OtherQuestion, { index, engineFor }),
      );
    };
  });
}

type Knowledge = { index: JoinedIndex; engineFor: EngineFor };

async function answerTexts(
  { id, list, texts, sample, memory }: Question,
  { index, engineFor, matchers }: Knowledge & { matchers: Map<string, IndexMatcher> },
): Promise<Answer> {
  const matcher = matchers.get(list) ?? new IndexMatcher(index, engineFor);
  matchers.set(list, matcher);
  const started = performance.now();
  const judged = await judgeLanguages({ texts, sample, memory }, detectLanguage);
  const { hits, usedOtherwise } = matcher.match(
    texts.map(({ text }, at) => ({ text, language: judged.languages[at] ?? null })),
    memory.usedOtherwise,
  );
  const matches = sendMatches(hits, {
    memory: { ...judged.memory, usedOtherwise },
    isEveryday: (ref) => matcher.isEveryday(ref),
  });
  return { id, ms: performance.now() - started, matches };
}

async function answerOther(
  { list, words, as }: OtherQuestion,
  { index, engineFor }: Knowledge,
): Promise<unknown> {
  if (as === 'whole') return wholeIndex(list);
  if (as === 'whole as text') return inText(await wholeIndex(list));
  const selected = selectIndex(index, words, engineFor);
  return as === 'clone' ? selected : JSON.stringify(selected);
}

/** Stands in for the browser's own detector, which answers from another process. */
async function detectLanguage(text: string): Promise<string | null> {
  return / (?:og|det|ikke|som) /.test(text) ? 'da' : 'en';
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

async function loadIndex(list: string): Promise<JoinedIndex> {
  const index = decodeTermIndex(await bytesAt(`/index/${list}.bin`));
  if (index === null) throw new Error(`The index ${list} is damaged`);
  return new JoinedIndex([{ index }]);
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
