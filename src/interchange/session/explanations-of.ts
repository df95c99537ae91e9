import type { Explanation } from '../../model/glossary.ts';
import type { Note } from '../concept.ts';
import type { EntryDefaults } from '../import-options.ts';
import { orderExplanations } from '../order-terms.ts';
import { cleanText } from '../text/clean-text.ts';
import { isoDate } from '../text/iso-date.ts';
import { knownLanguage, type TellField } from './terms-of.ts';

const MAX_TEXT = 20_000;

/** The explanations of an entry whose first term is of the language `main`. */
export function explanationsOf(
  notes: readonly Note[],
  { main, defaults }: { main: string; defaults: EntryDefaults },
  tell: TellField,
): Explanation[] {
  const explanations: Explanation[] = [];
  const seen = new Set<string>();
  for (const note of notes) {
    const text = cleanText(note.text);
    if (text === '') continue;
    if (text.length > MAX_TEXT) {
      tell('too-long', note.field, { limit: MAX_TEXT, length: note.text.length });
      continue;
    }
    const language = knownLanguage(note.language, main, tell);
    const audience = note.audience ?? defaults.audience;
    const key = `${language} ${audience} ${text}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const editor = cleanText(note.editor ?? '').slice(0, MAX_TEXT) || defaults.editor;
    const date = isoDate(note.date) ?? defaults.date;
    explanations.push({ language, audience, text, origin: { kind: 'editor', editor, date } });
  }
  return orderExplanations(explanations, main);
}
