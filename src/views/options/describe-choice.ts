import { text } from '../../i18n/text.ts';
import type { KeptChoice } from '../../model/reader-choice.ts';

const NOTE_START = 120;

/** What a choice does, in a line. */
export function describeChoice(choice: KeptChoice): string {
  switch (choice.kind) {
    case 'known':
      return text('optionsChoiceKnown');
    case 'saved':
      return choice.title
        ? text('optionsChoiceSavedFrom', [choice.title])
        : text('optionsChoiceSaved');
    case 'note':
      return text('optionsChoiceNote', [choice.text.slice(0, NOTE_START)]);
    case 'not-this-word':
      return text('optionsChoiceNotThisWord', [choice.form]);
    case 'not-here':
      return choice.section
        ? text('optionsChoiceNotInSection', [choice.section, choice.host])
        : text('optionsChoiceNotOnSite', [choice.host + (choice.path ?? '')]);
  }
}
