export type { WordRanks } from '../language/lexicon/word-ranks.ts';

/** A word or phrase that may deserve an entry. */
export type Candidate = {
  /** In its dictionary form where the language is known, else as it stands most often. */
  text: string;
  /** As it was met, the most frequent form first. */
  forms: string[];
  count: number;
  /** In how many documents. */
  documents: number;
  /** 0 to 1: how likely it is a term. Comparable within one run. */
  score: number;
  /** The weightiest first. */
  reasons: CandidateReason[];
};

/** Why a candidate was ranked as it was, as data: each user words it in its own language. */
export type CandidateReason =
  | { kind: 'frequent'; count: number; documents: number }
  /** Rare, or common, in general language: its place in a list of frequent words, null when it is not in it. */
  | { kind: 'rare'; rank: number | null }
  | { kind: 'common'; rank: number }
  /** A sentence defines it. `start`: UTF-16 offset into the document. */
  | { kind: 'defined'; document: string; start: number }
  /** The document itself marks it as a term. */
  | { kind: 'marked'; document: string; start: number }
  | { kind: 'acronym'; long: string }
  /** It shares a part with other candidates: `hjerte` in hjertesvigt and hjerteklap. */
  | { kind: 'family'; part: string; words: number }
  | { kind: 'shape'; shape: 'name' | 'acronym' | 'phrase' | 'hyphen' | 'long' };

/** How much is let through: little and sure, the default, or all that could be one. */
export type Strictness = 'strict' | 'normal' | 'broad';
