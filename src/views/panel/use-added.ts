import { useEffect, useState } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import { askBackground } from '../../messages/ask-background.ts';
import type { AddedTerm } from '../../model/added-term.ts';
import type { PageCandidate } from '../../model/page-candidate.ts';
import type { Done } from '../shared/undo-bar.tsx';

/** Words of this page that were added, by the text they are listed under; `term` null: taken back. */
export type Added = ReadonlyMap<string, { candidate: PageCandidate; term: AddedTerm | null }>;

type Options = {
  tabId: number | null;
  /** Does it, and says why when it could not be done. */
  attempt(act: () => Promise<unknown>): Promise<void>;
  setDone(done: Done | null): void;
};

/** Adding words to the reader's glossary, with the way back. */
export function useAdded({ tabId, attempt, setDone }: Options) {
  const [added, setAdded] = useState<Added>(new Map());
  useEffect(() => setAdded(new Map()), [tabId]);
  const change = (candidate: PageCandidate, term: AddedTerm | null) =>
    setAdded((before) => new Map(before).set(candidate.text, { candidate, term }));
  const takeBack = (candidate: PageCandidate, { ref }: AddedTerm, stamp: string) =>
    attempt(async () => {
      setDone(null);
      await askBackground('takeBackTerm', { ref, stamp });
      change(candidate, null);
    });
  const add = (candidate: PageCandidate) =>
    attempt(async () => {
      if (tabId === null) return;
      const { text: listed, forms, language, sentence } = candidate;
      const met = { tabId, text: forms[0] ?? listed, language, sentence };
      const term = await askBackground('addPageTerm', met);
      change(candidate, term);
      const { stamp } = term;
      if (stamp === null) return setDone(null);
      const said = text('cardAdded', [term.term, term.glossaryTitle]);
      setDone({ said, undo: () => void takeBack(candidate, term, stamp) });
    });
  return { added, add };
}
