import type { DraftAct, DraftSummary, GlossaryDraft } from '../model/glossary-draft.ts';
import type { OwnGlossary, Undo } from '../model/own-glossary.ts';
import type { PageSource } from '../model/page-source.ts';

type Nothing = Record<string, never>;

/** What is asked about glossaries in the making; own pages only. */
export type DraftRequests = {
  /** The latest first. */
  drafts: { request: Nothing; answer: DraftSummary[] };
  /** Null when it is gone. */
  draft: { request: { id: string }; answer: { draft: GlossaryDraft; acts: DraftAct[] } | null };
  /** Keeps a new draft, of a backup with its acts; one that is kept already stays as it is. */
  saveDraft: { request: { draft: GlossaryDraft; acts?: DraftAct[] | undefined }; answer: null };
  /** By the terms' keys: the title of the first glossary that explains the term already. */
  explainedTerms: { request: { id: string }; answer: Record<string, string> };
  /**
   * Adds an act after the first `seen`, or takes the last of them back (null). When another window
   * has done something meanwhile nothing is changed. Answers with all acts.
   */
  actOnDraft: {
    request: { id: string; seen: number; act: DraftAct | null };
    answer: { acts: DraftAct[]; done: boolean };
  };
  /**
   * Makes the kept terms entries of a new glossary, or adds them to one of the reader's; what is
   * there already gets the quotes. The draft is gone then; undo brings it back.
   */
  finishDraft: {
    request: { id: string; title: string; into: string | null };
    answer: Undo & { glossary: OwnGlossary; entries: number };
  };
  /** A tab's page as markup; null where nobody may look, and of private windows. */
  pageSource: { request: { tabId: number }; answer: PageSource | null };
  /** How many terms a tab's page explains itself, at most 500. */
  pageOffers: { request: { tabId: number }; answer: number };
  dropDraft: { request: { id: string }; answer: Undo };
};
