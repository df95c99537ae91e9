import { matchOnce } from '../../matcher/match-once.ts';
import type { DraftRequests } from '../../messages/draft-requests.ts';
import type { RequestHandlers } from '../../messages/handle-requests.ts';
import { tellViews } from '../../messages/tell-views.ts';
import { findEntry, getGlossaries, getMatching } from '../knowledge.ts';
import { shown, takenIds } from '../own/own-requests.ts';
import type { OwnStore } from '../own/own-store.ts';
import { pageOffers, pageSource } from '../page-source.ts';
import { actOnDraft, dropDraft, listDrafts, readDraft, saveDraft } from './draft-store.ts';
import { finishDraft } from './finish-draft.ts';

/** Answers what is asked about glossaries in the making. */
export function draftRequests(store: OwnStore): Pick<RequestHandlers, keyof DraftRequests> {
  return {
    drafts: listDrafts,
    draft: ({ id }) => readDraft(id),
    saveDraft: async ({ draft, acts }) => {
      await store.queue(() => saveDraft(draft, acts));
      void tellViews('glossariesChanged', {});
      return null;
    },
    explainedTerms: ({ id }) => explainedTerms(id),
    actOnDraft: ({ id, seen, act }) => store.queue(() => actOnDraft(id, seen, act)),
    finishDraft: (request) =>
      store.queue(async () => {
        const { glossary, ...done } = await finishDraft(request, await takenIds());
        store.onChange();
        return { ...done, glossary: shown(glossary) };
      }),
    pageSource: ({ tabId }) => pageSource(tabId),
    pageOffers: ({ tabId }) => pageOffers(tabId),
    dropDraft: ({ id }) =>
      store.queue(async () => {
        const undo = await dropDraft(id);
        void tellViews('glossariesChanged', {});
        return undo;
      }),
  };
}

/** Which terms a glossary explains as a whole; one inside a longer word does not count. */
async function explainedTerms(id: string): Promise<Record<string, string>> {
  const stored = await readDraft(id);
  if (!stored) return {};
  const { terms } = stored.draft;
  const [{ index, engineFor }, glossaries] = await Promise.all([getMatching(), getGlossaries()]);
  const match = matchOnce(
    terms.map(({ text }) => text),
    index,
    engineFor,
  );
  const explained = terms.flatMap(({ key, text }): [string, string][] => {
    const whole = match(text).find(
      ({ start, end, kind }) => start === 0 && end === text.length && kind !== 'compound',
    );
    const found = whole?.entries[0] && findEntry(glossaries, whole.entries[0]);
    return found ? [[key, found.glossary.title]] : [];
  });
  return Object.fromEntries(explained);
}
