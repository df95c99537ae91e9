import type { LanguageEngine, TermPattern } from '../../language/language.ts';
import type { WordRanks } from '../../language/lexicon/word-ranks.ts';
import { isAcronym } from '../../language/text/capitals.ts';
import type { Term } from '../../model/glossary.ts';
import type { TermForm } from '../../model/own-glossary.ts';
import { commonRank } from './common-rank.ts';

const MOST_FORMS = 200;

/** The forms that a term matches, those that are switched off (`notForms`) among them. */
export function termForms(term: Term, engine: LanguageEngine, ranks: WordRanks | null): TermForm[] {
  const { notForms = [], ...whole } = term;
  const matched = new Set(written(engine.termPatterns(term)));
  const cased = term.matchCase ?? isAcronym(term.text);
  const all = new Set([...written(engine.termPatterns(whole)), ...notForms, ...matched]);
  return [...all].slice(0, MOST_FORMS).map((text) => ({
    text,
    matches: matched.has(text),
    rank: commonRank(text, ranks, cased),
  }));
}

/** Every way to write the words of the patterns, one after the other. */
function written(patterns: readonly TermPattern[]): string[] {
  const forms = new Set<string>();
  for (const { words } of patterns) {
    let begun: string[] = [''];
    for (const word of words) {
      const longer = begun.flatMap((start) => word.map((form) => `${start} ${form}`.trim()));
      begun = longer.slice(0, MOST_FORMS);
    }
    for (const form of begun) forms.add(form);
  }
  return [...forms];
}
