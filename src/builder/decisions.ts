import type { EntryLevel, EntryStatus, LanguageCode, Quote, Term } from '../model/glossary.ts';

/** What editors decided, as plain data. It always wins over what is found in documents. */
export type Decisions = {
  glossary: { id: string; title: string; language: LanguageCode; licence: string };
  entries: EntryDecision[];
  /** Candidates that editors turned down. */
  rejected: { text: string; why: string }[];
};

export type EntryDecision = {
  id: string;
  /** `document`: one of its terms must stand in a document. */
  origin: 'document' | 'editor';
  level: EntryLevel;
  status: EntryStatus;
  terms: Term[];
  explanations?: EditorExplanations;
  related: string[];
  /** Corrections of what was found. Each must still fit the documents. */
  quotes: QuoteDecision[];
};

export type EditorExplanations = {
  editor: string;
  /** ISO 8601 date. */
  date: string;
  texts: { language: LanguageCode; plain: string; professional: string }[];
};

/** `reject` leaves a found quote out; otherwise the text is quoted in this role, found or not. */
export type QuoteDecision = { reject: string } | { role: Quote['role']; text: string };

/** Something in the decisions that cannot be built; `path` leads to it within the decisions' data. */
export type DecisionProblem = { path: readonly (string | number)[]; message: string };
