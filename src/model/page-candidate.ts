import type { LanguageCode } from './glossary.ts';

/** A word or phrase of a page that may deserve an explanation and has none. */
export type PageCandidate = {
  /** In its dictionary form where the language is known. */
  text: string;
  /** As it was met, the most frequent form first, at most 10. */
  forms: string[];
  count: number;
  /** The first sentence it stands in, in its most frequent form; empty where there is none. */
  sentence: string;
  language: LanguageCode;
  /** 0 to 1: how likely it is a term. Comparable within one page. */
  score: number;
  /** The weightiest first. Each view words them in its own language. */
  reasons: CandidateReasonCode[];
};

export type CandidateReasonCode =
  | { kind: 'frequent'; count: number }
  | { kind: 'rare' }
  | { kind: 'common' }
  /** A sentence of the page defines it. */
  | { kind: 'defined' }
  /** The page itself marks it as a term. */
  | { kind: 'marked' }
  | { kind: 'acronym'; long: string }
  /** It shares a part with so many other candidates. */
  | { kind: 'family'; part: string; words: number }
  | { kind: 'shape'; shape: 'name' | 'acronym' | 'phrase' | 'hyphen' | 'long' };
