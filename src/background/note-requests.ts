import type { RequestHandlers } from '../messages/handle-requests.ts';
import type { ChoiceStore } from './choice-store.ts';
import { noteOn, notesAmong } from './notes.ts';

/** Answers what is asked about the reader's notes. */
export function noteRequests(store: ChoiceStore): Pick<RequestHandlers, 'note' | 'setNote'> {
  return {
    note: async ({ ref }) => noteOn(notesAmong(await store.all()), ref),
    setNote: async ({ ref, term, text }) => {
      await store.note(ref, term, text);
      return null;
    },
  };
}
