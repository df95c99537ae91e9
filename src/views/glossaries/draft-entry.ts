import { entryIdFrom } from '../../interchange/text/entry-id.ts';
import type { Entry, Explanation, LanguageCode, Term } from '../../model/glossary.ts';

/** Who is named as the writer of what is written here, and the day as an ISO date. */
export type Writer = { editor: string; day: string };

/** An entry with nothing in it yet, to be filled in by hand. */
export function newEntry(language: LanguageCode, writer: Writer): Entry {
  return {
    id: 'new',
    terms: [{ text: '', language, kind: 'preferred' }],
    explanations: [newExplanation(language, writer)],
    quotes: [],
    related: [],
    level: 'specialist',
    status: 'draft',
    origin: 'editor',
  };
}

export function newExplanation(language: LanguageCode, { editor, day }: Writer): Explanation {
  return { language, audience: 'plain', text: '', origin: { kind: 'editor', editor, date: day } };
}

/** An explanation with another text is the writer's own, no longer a document's. */
export function withText(
  explanation: Explanation,
  text: string,
  { editor, day }: Writer,
): Explanation {
  return { ...explanation, text, origin: { kind: 'editor', editor, date: day } };
}

/**
 * What is kept of a draft: empty terms, forms and explanations fall away, texts lose the spaces around
 * them. Null while it has no term. A new entry gets its id from its first term.
 */
export function finishedEntry(draft: Entry, isNew: boolean): Entry | null {
  const terms = draft.terms.map(finishedTerm).filter(({ text }) => text !== '');
  const [first] = terms;
  if (!first) return null;
  const explanations = draft.explanations
    .map((one) => ({ ...one, text: one.text.trim() }))
    .filter(({ text }) => text !== '');
  return { ...draft, id: isNew ? entryIdFrom(first.text) : draft.id, terms, explanations };
}

function finishedTerm({ forms, notForms, ...term }: Term): Term {
  const kept = (list: readonly string[] | undefined) =>
    [...new Set(list?.map((form) => form.trim()))].filter((form) => form !== '');
  const [more, not] = [kept(forms), kept(notForms)];
  return {
    ...term,
    text: term.text.trim(),
    ...(more.length > 0 && { forms: more }),
    ...(not.length > 0 && { notForms: not }),
  };
}

/** A form switched on or off: `notForms` of the term. */
export function withForm(term: Term, form: string, matches: boolean): Term {
  const others = (term.notForms ?? []).filter((one) => one !== form);
  const { notForms: _, ...rest } = term;
  const notForms = matches ? others : [...others, form];
  return notForms.length > 0 ? { ...rest, notForms } : rest;
}

/** A term with a field set, or taken away where the value is null. */
export function withField<Name extends keyof Term>(
  term: Term,
  name: Name,
  value: Term[Name] | null,
): Term {
  const { [name]: _, ...rest } = term;
  return (value === null || value === undefined ? rest : { ...rest, [name]: value }) as Term;
}
