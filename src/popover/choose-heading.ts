import type { Term } from '../model/glossary.ts';
import type { Met } from './card-state.ts';
import { foldForm } from './fold-form.ts';
import { preferredTerm } from './preferred-term.ts';

/** The term a card is headed with: the preferred one in the language in which it was met. */
export function chooseHeading(terms: readonly Term[], met: Met | null): Term | undefined {
  const form = met && foldForm(met.form);
  const written = terms.filter((term) => foldForm(term.text) === form);
  const sameLanguage = written.find((term) => term.language === met?.language);
  const language = (sameLanguage ?? written[0])?.language ?? met?.language;
  return preferredTerm(terms, language);
}
