import type { LanguageCode, Quote, Source } from './glossary.ts';
import type { CandidateReasonCode } from './page-candidate.ts';

/** A term that was found in documents and waits for the reader's decision. */
export type DraftTerm = {
  /** Unique within the draft. */
  key: string;
  /** In its dictionary form where the language is known. */
  text: string;
  language: LanguageCode;
  /** Abbreviations and other names that the documents give for it. */
  abbreviations: string[];
  synonyms: string[];
  /** As it was met, the most frequent form first, at most 10. */
  forms: string[];
  count: number;
  /** In how many documents. */
  documents: number;
  /** 0 to 1: how likely it is a term. Comparable within one draft. */
  score: number;
  /** The weightiest first. */
  reasons: CandidateReasonCode[];
  /** Definitions first, then usages; verbatim. `source` is one of the draft's. */
  quotes: Quote[];
  /** Of a term list or definition list: the explanation alone, a part of the first quote. */
  explanation?: string;
};

/** A glossary in the making: what was found in documents. It never changes; what is decided lies in acts. */
export type GlossaryDraft = {
  /** Made by who saves it, so that a request that is sent twice makes one draft. */
  id: string;
  title: string;
  language: LanguageCode;
  /** ISO 8601. */
  made: string;
  sources: Source[];
  /** Best first. */
  terms: DraftTerm[];
  /** The page it was made from, where it was one that is open. */
  tabId?: number;
};

/** What the reader wrote in place of what was found. */
export type DraftEdit = {
  text: string;
  abbreviations: string[];
  synonyms: string[];
  /** Empty: none but what the quotes say. */
  explanation: string;
};

export type DraftDecision =
  /** `unseen`: kept with many others, without a look at it. */
  | { kind: 'keep'; edit?: DraftEdit; unseen?: true }
  | { kind: 'reject' }
  /** Its text becomes another name of the term with that key. */
  | { kind: 'merge'; into: string };

/** One step of the reader's, for one term or for many at once; null: undecided again. */
export type DraftAct = { keys: string[]; decision: DraftDecision | null };

export type DraftSummary = Pick<GlossaryDraft, 'id' | 'title' | 'made'> & {
  terms: number;
  kept: number;
  decided: number;
};

/** What holds after some acts, by the terms' keys; a term that is not in it is undecided. */
export function decisionsAfter(acts: readonly DraftAct[]): Map<string, DraftDecision> {
  const decisions = new Map<string, DraftDecision>();
  for (const { keys, decision } of acts) {
    for (const key of keys) {
      if (decision) decisions.set(key, decision);
      else decisions.delete(key);
    }
  }
  return decisions;
}

/** What the documents themselves say it is: of a list the explanation alone, else the defining sentence. */
export function foundExplanation({ explanation, quotes: [first] }: DraftTerm): string {
  return explanation ?? (first?.role === 'definition' ? first.text : '');
}

/** A term as it was found, for the reader to change. */
export function editOf(term: DraftTerm): DraftEdit {
  const { text, abbreviations, synonyms } = term;
  return { text, abbreviations, synonyms, explanation: foundExplanation(term) };
}
