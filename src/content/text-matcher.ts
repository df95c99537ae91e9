import {
  type BlockText,
  type MatchTexts,
  NEW_PAGE,
  type PageMemory,
  SETTLED,
  type SentHit,
  type TextMatches,
} from '../model/block-text.ts';
import type { EntryRef, Hit } from '../model/hit.ts';
import { refKey } from '../model/ref-key.ts';

export type TextMatcherOptions = {
  /** What the session began with; an answer of another revision is stale. */
  revision: string;
  ask(question: {
    texts: BlockText[];
    sample: string | null;
    memory: PageMemory;
  }): Promise<TextMatches & { revision: string }>;
  /** The background has other glossaries than this session began with. */
  onStale(): void;
};

/** How much of the page's own text is sent along until its language is settled. */
const SAMPLE = 6_000;
/** Of one text at most, and no texts that are a word or two. */
const LINE = 1_500;
const SHORT = 30;

export type TextMatcher = {
  matchTexts: MatchTexts;
  /** Whether the glossary says that everybody knows the term of an entry that was met. */
  isEveryday(ref: EntryRef): boolean;
};

/** Has the background match texts, and remembers what it said of the page as a whole. */
export function createTextMatcher({ revision, ask, onStale }: TextMatcherOptions): TextMatcher {
  let memory = NEW_PAGE;
  let sample = '';
  const everyday = new Set<string>();
  const matchTexts: MatchTexts = async (texts) => {
    for (const { text, pageLevel } of texts) {
      if (sample.length >= SAMPLE) break;
      if (pageLevel && text.length > SHORT) sample += `${line(text)}\n`;
    }
    const answer = await ask({
      texts: texts.map(plain),
      sample: memory.judged < SETTLED ? sample : null,
      memory,
    });
    if (answer.revision !== revision) {
      onStale();
      return texts.map(() => NO_HITS);
    }
    memory = answer.memory;
    for (const ref of answer.everyday) everyday.add(refKey(ref));
    return received(answer, texts.length);
  };
  return { matchTexts, isEveryday: (ref) => everyday.has(refKey(ref)) };
}

const NO_HITS: readonly Hit[] = [];

function line(text: string): string {
  return text.slice(0, LINE).replaceAll('\n', ' ');
}

/** Without the nodes that a text of a page comes with. */
function plain({ text, declared, pageLevel, section }: BlockText): BlockText {
  return { text, declared, pageLevel, section };
}

function received({ groups, hits }: TextMatches, count: number): readonly Hit[][] {
  const all = Array.from({ length: count }, (): Hit[] => []);
  for (const [text, sent] of hits) all[text] = sent.map((hit) => receivedHit(hit, groups));
  return all;
}

/** Hits of one group share their list of entries. */
function receivedHit([start, end, kind, group, inner]: SentHit, groups: EntryRef[][]): Hit {
  const entries = groups[group] ?? [];
  return { start, end, kind, entries, inner: inner.map((hit) => receivedHit(hit, groups)) };
}
