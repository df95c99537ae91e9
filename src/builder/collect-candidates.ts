import type { Lexicon } from '../language/lexicon/lexicon.ts';
import { candidatePhrases, type Phrase } from './candidate-phrases.ts';
import type { Grammar } from './grammar.ts';
import type { BuilderDocument } from './mine-document.ts';
import { sentencesIn } from './passage-findings.ts';
import { wordKnowledge } from './word-knowledge.ts';

/** All places of a candidate taken together, whatever its form. */
export type CandidateGroup = {
  key: string;
  language: string;
  /** The forms met, with how often. */
  forms: Map<string, number>;
  words: number;
  count: number;
  /** How often in capitals where the sentence does not ask for one. */
  named: number;
  shaped: boolean;
  sources: Set<string>;
  /** The longer candidates it stood in, with how often. */
  outer?: Map<string, number>;
};

export type Collected = {
  groups: Map<string, CandidateGroup>;
  documents: number;
};

/** Gathers all runs of words that could be terms. Linear in the length of the documents. */
export function collectCandidates(
  documents: readonly BuilderDocument[],
  grammar: Grammar,
  lexicon: Lexicon | null,
): Collected {
  const groups = new Map<string, CandidateGroup>();
  const know = wordKnowledge(grammar, lexicon);
  for (const { id, document } of documents) {
    for (const passage of document.passages) {
      for (const { start, end } of sentencesIn(document.text, passage, { grammar, lexicon })) {
        const phrases = candidatePhrases(document.text.slice(start, end), grammar, know);
        addSentence(groups, phrases, { id, language: grammar.language });
      }
    }
  }
  return { groups, documents: documents.length };
}

function addSentence(
  groups: Map<string, CandidateGroup>,
  phrases: readonly Phrase[],
  { id, language }: { id: string; language: string },
): void {
  const longer = phrases.filter(({ words }) => words > 1);
  for (const phrase of phrases) {
    const group = groups.get(phrase.key) ?? newGroup(phrase, language);
    groups.set(phrase.key, group);
    group.count++;
    group.sources.add(id);
    group.forms.set(phrase.text, (group.forms.get(phrase.text) ?? 0) + 1);
    if (phrase.name) group.named++;
    if (phrase.shaped) group.shaped = true;
    for (const outer of longer) {
      if (outer.words > phrase.words && outer.start <= phrase.start && outer.end >= phrase.end)
        countOuter(group, outer.key);
    }
  }
}

function countOuter(group: CandidateGroup, key: string): void {
  group.outer ??= new Map();
  group.outer.set(key, (group.outer.get(key) ?? 0) + 1);
}

function newGroup({ key, words }: Phrase, language: string): CandidateGroup {
  return {
    key,
    language,
    words,
    count: 0,
    named: 0,
    shaped: false,
    forms: new Map(),
    sources: new Set(),
  };
}
