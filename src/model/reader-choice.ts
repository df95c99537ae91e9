import type { EntryRef } from './hit.ts';

/** What a reader decided about a term, or noted on it. Each can be taken back by its id. */
export type ReaderChoice =
  /** "I know this word": not highlighted any more. */
  | { kind: 'known'; ref: EntryRef; term: string }
  /** Kept to learn, with the sentence and page it was met in. */
  | { kind: 'saved'; ref: EntryRef; term: string; sentence: string; title: string; url: string }
  /** The reader's own words on an entry, of any glossary; one an entry. */
  | { kind: 'note'; ref: EntryRef; term: string; text: string }
  /** "Not this word": this form of it is something else; `form` as `foldWord` folds it. */
  | { kind: 'not-this-word'; ref: EntryRef; term: string; form: string }
  /** "Not here": on a site, or only under one heading of one page of it. */
  | {
      kind: 'not-here';
      ref: EntryRef;
      term: string;
      host: string;
      path?: string;
      section?: string;
    };

export type KeptChoice = ReaderChoice & {
  id: string;
  /** ISO 8601, when it was made. */
  at: string;
};
