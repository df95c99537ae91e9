import { DANISH_GRAMMAR } from './danish/danish-grammar.ts';
import { ENGLISH_GRAMMAR } from './english/english-grammar.ts';
import type { Grammar } from './grammar.ts';

const GRAMMARS: readonly Grammar[] = [DANISH_GRAMMAR, ENGLISH_GRAMMAR];
const NONE: ReadonlySet<string> = new Set();
/** Other languages: sentences are still split, but nothing is taken for a definition. */
const NEUTRAL: Grammar = {
  language: '',
  abbreviations: NONE,
  closingAbbreviations: NONE,
  leadIns: NONE,
  articles: NONE,
  notTermStart: NONE,
  verbs: NONE,
  prepositions: NONE,
  clauseWords: NONE,
  weakGenus: NONE,
  vagueGenus: NONE,
  judging: NONE,
  common: NONE,
  termLinks: NONE,
  endings: /(?!)/u,
  looseEnds: /(?!)/u,
  patterns: [],
  cues: [],
};

export function grammarOf(language: string): Grammar {
  return GRAMMARS.find((grammar) => grammar.language === language) ?? NEUTRAL;
}

/** Whether a language has a table of its own. */
export function hasGrammar(language: string): boolean {
  return GRAMMARS.some((grammar) => grammar.language === language);
}
