import type { AddedTerm } from '../model/added-term.ts';
import type { CardEntry } from '../model/card.ts';
import type { Audience } from '../model/glossary.ts';
import type { EntryRef } from '../model/hit.ts';
import type { ReaderChoice } from '../model/reader-choice.ts';
import type { Settings } from '../model/settings.ts';
import type { CardText } from './card-text.ts';
import type { Place } from './open-request.ts';

/** What a reader can do from a card that reaches beyond it. All reject with a reason. */
export type CardActions = {
  setAudience(audience: Audience): Promise<void>;
  /** Keeps choices, all or none of them; answers with what takes them back. Null: not offered. */
  decide: ((choices: ReaderChoice[]) => Promise<() => Promise<void>>) | null;
  /** Opens the page on which the note on an entry is written. Null: not offered. */
  writeNote: ((ref: EntryRef) => Promise<void>) | null;
  /** Opens a page with a text that the reader can send; nothing is sent. Null: not offered. */
  report: ((about: { ref: EntryRef; form: string; language: string }) => Promise<void>) | null;
  /** Adds what was looked up to the reader's glossary. Null: not offered. */
  add:
    | ((met: { form: string; language: string | null; place: Place }) => Promise<AddedTerm>)
    | null;
  /** Takes it out again, as long as it is as it was added. */
  takeBack: ((ref: EntryRef, stamp: string) => Promise<void>) | null;
};

export type CardSettings = Pick<
  Settings,
  'audience' | 'explainIn' | 'theme' | 'underline' | 'tint' | 'colour' | 'glossaries'
>;

export type PopoverOptions = {
  document: Document;
  /**
   * Ends the popover: cards close and the element leaves the page. When the extension itself has
   * gone (`reason.name` is `ExtensionGone`), an open card says so first.
   */
  signal: AbortSignal;
  text: CardText;
  /** `da` or `en`. */
  uiLanguage: string;
  /** The languages the reader reads, best first, as the browser knows them. */
  readerLanguages: readonly string[];
  settings(): CardSettings;
  /** The entries, in any order; those that are gone are left out. A rejection shows "try again". */
  fetchEntries(refs: EntryRef[]): Promise<CardEntry[]>;
  actions: CardActions;
  /** The card of the term in the page has closed or was pinned, for whatever reason. */
  onClose(): void;
  /** `open` lets tests look inside; pages never get in. */
  rootMode?: ShadowRootMode;
};
