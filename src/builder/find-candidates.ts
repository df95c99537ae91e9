import { candidatePhrases, type Phrase } from './candidate-phrases.ts';
import { grammarOf } from './grammars.ts';
import type { BuilderDocument } from './mine-document.ts';
import { splitSentences } from './split-sentences.ts';

/** A word or phrase that may deserve an entry. */
export type Candidate = {
  /** As it stands in the text, in its shortest form met. */
  text: string;
  count: number;
  /** In how many documents. */
  documents: number;
  /** For ranking only. */
  score: number;
};

type Group = Candidate & {
  key: string;
  words: number;
  named: number;
  shaped: boolean;
  sources: Set<string>;
  outer: Map<string, number>;
};

/** Ranks what may be a term, best first: by C-value (Frantzi et al. 2000), length and capitals. */
export function findCandidates(documents: readonly BuilderDocument[]): Candidate[] {
  const groups = new Map<string, Group>();
  for (const document of documents) {
    for (const phrases of phrasesOf(document)) addSentence(groups, phrases, document.id);
  }
  return [...groups.values()]
    .filter((group) => (group.shaped || group.count > 1) && !isFragment(group))
    .map((group) => ({
      text: group.text,
      count: group.count,
      documents: group.sources.size,
      score: scoreOf(group),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1));
}

function phrasesOf({ language, document }: BuilderDocument): Phrase[][] {
  const grammar = grammarOf(language);
  return document.passages.flatMap((passage) =>
    splitSentences(document.text, passage, grammar).map(({ start, end }) =>
      candidatePhrases(document.text.slice(start, end), grammar),
    ),
  );
}

function addSentence(groups: Map<string, Group>, phrases: readonly Phrase[], source: string): void {
  for (const phrase of phrases) {
    const group = groups.get(phrase.key) ?? newGroup(phrase);
    groups.set(phrase.key, group);
    group.count++;
    group.sources.add(source);
    if (phrase.name) group.named++;
    if (phrase.shaped) group.shaped = true;
    if (phrase.text.length < group.text.length) group.text = phrase.text;
    for (const outer of phrases) {
      if (
        outer.shaped &&
        outer.words > phrase.words &&
        outer.start <= phrase.start &&
        outer.end >= phrase.end
      ) {
        group.outer.set(outer.key, (group.outer.get(outer.key) ?? 0) + 1);
      }
    }
  }
}

function newGroup({ key, text, words }: Phrase): Group {
  return {
    key,
    text,
    words,
    count: 0,
    documents: 0,
    score: 0,
    named: 0,
    shaped: false,
    sources: new Set(),
    outer: new Map(),
  };
}

/** A piece that never stands without the same word beside it is no term of its own ("Genom Center"). */
function isFragment({ count, outer, words, named }: Group): boolean {
  return (words > 1 || named === count) && [...outer.values()].some((times) => times === count);
}

/** C-value: how often it stands on its own, more for longer ones; a long single word is rarer and so more telling. */
function scoreOf({ count, outer, words, named, text }: Group): number {
  const nested = [...outer.values()].filter((times) => times > 1);
  const within =
    nested.length === 0 ? 0 : nested.reduce((sum, times) => sum + times, 0) / nested.length;
  const alone = Math.max(0.2, count - within);
  const telling = words > 1 || /^\p{Lu}+$/u.test(text) ? 1 : Math.min(1.5, (text.length - 3) / 6);
  return Math.log2(words + 1) * Math.log2(alone + 1) * telling * (named > count / 2 ? 1.5 : 1);
}
