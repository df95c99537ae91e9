import type { GlossaryDraft } from '../model/glossary-draft.ts';
import type { UnreadableCode } from '../readers/text-document.ts';

/** A document to look for terms in. */
export type DraftFile = {
  name: string;
  file: Blob;
  /** Of a page that is open: what the browser says of it, where the page itself is silent. */
  page?: { title: string; url: string };
};

/** What the page asks of the worker. The worker answers once and is ended to stop it. */
export type DraftOrder = {
  files: DraftFile[];
  /** For documents that neither state nor show theirs. */
  language: string;
  /** Also taken where no file could be read that says more. */
  title: string;
};

/** A file that could not be read. `reason`: in English. */
export type UnreadFile = { name: string; code: UnreadableCode; reason: string; place?: string };

/** `share`: of the whole, 0 to 1. */
export type DraftStage = { stage: 'reading'; name: string } | { stage: 'finding' };

export type DraftReport =
  | ({ said: 'progress'; share: number } & DraftStage)
  /** `draft` is null where no file could be read. */
  | { said: 'drafted'; draft: DraftedGlossary | null; unread: UnreadFile[] }
  | { said: 'failed'; reason: string };

/** The worker does not know under which id and when it will be kept. */
export type DraftedGlossary = Omit<GlossaryDraft, 'id' | 'made' | 'tabId'>;
