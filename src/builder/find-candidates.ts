import type { Lexicon } from '../language/lexicon/lexicon.ts';
import type { LanguageCode } from '../model/glossary.ts';
import type { Candidate, Strictness, WordRanks } from './candidate.ts';
import { type CandidateGroup, collectCandidates } from './collect-candidates.ts';
import type { Grammar } from './grammar.ts';
import { grammarOf, hasGrammar } from './grammars.ts';
import { learnGrammar } from './learn-grammar.ts';
import type { BuilderDocument } from './mine-document.ts';
import { mostFrequentForm, type Surroundings, scoreCandidate } from './score-candidate.ts';
import { termEvidence } from './term-evidence.ts';
import { termForm } from './term-form.ts';
import { wordFamilies } from './word-families.ts';

export type { Candidate } from './candidate.ts';

export type CandidateOptions = {
  /** `normal` when left out. */
  strictness?: Strictness;
  lexiconOf?: (language: LanguageCode) => Lexicon | null;
  /** How frequent words are in general language, where a list of them is at hand. */
  ranksOf?: (language: LanguageCode) => WordRanks | null;
};

/** From which score on a candidate is shown. */
const THRESHOLD: Record<Strictness, number> = { strict: 0.5, normal: 0.2, broad: 0.02 };

/**
 * Ranks what may be a term, best first: by C-value (Frantzi et al. 2000), rarity in general
 * language, unithood, shape, word families and what the documents themselves say of it.
 */
export function findCandidates(
  documents: readonly BuilderDocument[],
  options: CandidateOptions = {},
): Candidate[] {
  const languages = [...new Set(documents.map(({ language }) => language))];
  return languages
    .flatMap((language) =>
      candidatesIn(
        documents.filter((document) => document.language === language),
        language,
        options,
      ),
    )
    .sort((a, b) => b.score - a.score || b.count - a.count || (a.text < b.text ? -1 : 1));
}

function candidatesIn(
  documents: readonly BuilderDocument[],
  language: LanguageCode,
  options: CandidateOptions,
): Candidate[] {
  const lexicon = options.lexiconOf?.(language) ?? null;
  const ranks = options.ranksOf?.(language) ?? null;
  const least = THRESHOLD[options.strictness ?? 'normal'];
  const grammar = hasGrammar(language)
    ? grammarOf(language)
    : learnGrammar(documents, language, ranks);
  const { groups } = collectCandidates(documents, grammar, lexicon);
  const around: Surroundings = {
    groups,
    families: wordFamilies(singleWords(groups), grammar.notTermStart),
    ranks,
    documents: documents.length,
    evidence: termEvidence(documents, grammar, lexicon),
    wordOdds: new Map(),
  };
  return [...groups.values()]
    .filter((group) => mayBeTerm(group) && !isFragment(group, groups))
    .flatMap((group) => {
      const scored = scoreCandidate(group, around);
      const score = Math.round(1000 / (1 + Math.exp(-scored.odds))) / 1000;
      if (score < least) return [];
      return [candidateOf(group, { score, reasons: scored.reasons() }, { grammar, lexicon })];
    });
}

function candidateOf(
  group: CandidateGroup,
  { score, reasons }: Pick<Candidate, 'score' | 'reasons'>,
  language: { grammar: Grammar; lexicon: Lexicon | null },
): Candidate {
  const first = group.named <= group.count / 2;
  return {
    text: termForm(mostFrequentForm(group), first, language),
    forms: [...group.forms].sort((a, b) => b[1] - a[1]).map(([form]) => form),
    count: group.count,
    documents: group.sources.size,
    score,
    reasons,
  };
}

function singleWords(groups: ReadonlyMap<string, CandidateGroup>): Set<string> {
  const words = new Set<string>();
  for (const { words: count, forms } of groups.values()) {
    if (count === 1) for (const form of forms.keys()) words.add(form.toLowerCase());
  }
  return words;
}

/** Once is enough for a word; a phrase must stand twice or look like one. */
function mayBeTerm({ words, count, shaped }: CandidateGroup): boolean {
  return words === 1 || count > 1 || shaped;
}

/** A piece that never stands without the same word beside it is no term of its own ("Genom Center"). */
function isFragment(
  { count, outer, words, named }: CandidateGroup,
  groups: ReadonlyMap<string, CandidateGroup>,
): boolean {
  if (words === 1 && named !== count) return false;
  return [...(outer ?? [])].some(([key, times]) => {
    const group = groups.get(key);
    return times === count && group !== undefined && (group.shaped || count > 1);
  });
}
