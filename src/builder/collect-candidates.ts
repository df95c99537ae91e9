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
  const around = outerPhrases(phrases);
  for (const phrase of phrases) {
    const group = groups.get(phrase.key) ?? newGroup(phrase, language);
    groups.set(phrase.key, group);
    group.count++;
    group.sources.add(id);
    group.forms.set(phrase.text, (group.forms.get(phrase.text) ?? 0) + 1);
    if (phrase.name) group.named++;
    if (phrase.shaped) group.shaped = true;
    for (const outer of around(phrase)) countOuter(group, outer.key);
  }
}

/**
 * The longer phrases that one stands in. Only those that begin near it are looked at: a table without
 * its line ends is one sentence of thousands of words.
 */
function outerPhrases(phrases: readonly Phrase[]): (phrase: Phrase) => Phrase[] {
  const longer = phrases.filter(({ words }) => words > 1).sort((a, b) => a.start - b.start);
  const reach = longer.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return ({ start, end, words }) => {
    const found: Phrase[] = [];
    for (let at = firstAfter(longer, start) - 1; at >= 0; at--) {
      const outer = longer[at] as Phrase;
      if (outer.start < start - reach) break;
      if (outer.words > words && outer.end >= end) found.push(outer);
    }
    return found.reverse();
  };
}

/** Place of the first that begins after an offset. */
function firstAfter(phrases: readonly Phrase[], offset: number): number {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((phrases[middle] as Phrase).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
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
