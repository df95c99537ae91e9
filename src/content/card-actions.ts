import type { askBackground } from '../messages/ask-background.ts';
import type { KeptChoice, ReaderChoice } from '../model/reader-choice.ts';
import type { CardActions } from '../popover/popover-options.ts';
import { languageTag } from './add-selection.ts';

/** What a reader does in a card, as requests to the background. */
export function createCardActions(ask: typeof askBackground): CardActions {
  const takeBack = async (kept: readonly KeptChoice[]) => {
    for (const { id } of kept) await ask('removeChoice', { id });
  };
  return {
    async setAudience(audience) {
      await ask('setAudience', { audience });
    },
    async decide(choices: ReaderChoice[]) {
      const kept: KeptChoice[] = [];
      try {
        for (const choice of choices) kept.push(await ask('addChoice', { choice }));
      } catch (error) {
        await takeBack(kept).catch(() => undefined);
        throw error;
      }
      return () => takeBack(kept);
    },
    async writeNote(ref) {
      await ask('openEntry', { ref, at: 'note' });
    },
    async report(about) {
      await ask('openReport', about);
    },
    add({ form, language, place: { sentence, title, url } }) {
      const met = { text: form, language: languageTag(language), sentence, title, url };
      return ask('addTerm', { glossary: null, ...met });
    },
    async takeBack(ref, stamp) {
      await ask('takeBackTerm', { ref, stamp });
    },
  };
}
