import { text } from '../../i18n/text.ts';
import type { CardEntry } from '../../model/card.ts';
import type { EntryRef } from '../../model/hit.ts';
import { languageName } from '../../popover/language-name.ts';

/** What a report is about: the entry, and the form met on the page with the page's language. */
export type Reported = { ref: EntryRef; form: string; language: string };

/** A report for the reader to complete and send: nothing of the page but the word itself. */
export function reportText(
  { ref, form, language }: Reported,
  card: CardEntry | null,
  uiLanguage: string,
): string {
  const [term] = card?.entry.terms ?? [];
  const lines = [
    text('reportTerm', [term?.text ?? ref.entry, ref.entry]),
    text('reportGlossary', [card?.glossaryTitle ?? ref.glossary, ref.glossary]),
    ...(form === '' ? [] : [text('reportForm', [form])]),
    ...(language === '' ? [] : [text('reportLanguage', [languageName(language, uiLanguage)])]),
    ...(card?.entry.explanations ?? []).map((said) => text('reportExplanation', [said.text])),
  ];
  // First, where it is seen: the explanations of an entry can be long.
  return `${text('reportWrong')}\n\n\n${lines.join('\n')}\n`;
}
