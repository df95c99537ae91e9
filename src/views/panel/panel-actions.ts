import type { TabTerm } from '../../messages/protocol.ts';
import type { EntryRef } from '../../model/hit.ts';
import type { PageCandidate } from '../../model/page-candidate.ts';
import type { KeptChoice } from '../../model/reader-choice.ts';
import type { Settings } from '../../model/settings.ts';
import type { StateActions } from '../shared/page-state.tsx';
import type { Occurrence } from './step-occurrence.ts';

/** What the reader can do in the panel. */
export type PanelActions = {
  state: StateActions;
  show(term: TabTerm, occurrence: Occurrence): void;
  changeSettings(change: Partial<Settings>): void;
  /** The view of this name came to the front: fetch what it shows. */
  openView(view: PanelViewName): void;
  openGlossaries(): void;
  removeSaved(choice: KeptChoice): void;
  /** Adds a word to the reader's glossary; `added` of the panel's data tells where it is then. */
  addCandidate(candidate: PageCandidate): void;
  /** Opens an entry where it can be written. */
  editEntry(ref: EntryRef): void;
  /** Fetching entries failed; once more. */
  retry(): void;
};

export type PanelViewName = 'terms' | 'candidates' | 'saved';
