import { text, uiLanguage } from '../../i18n/text.ts';
import type { Entry, Term } from '../../model/glossary.ts';
import { languageName } from '../../popover/language-name.ts';
import {
  audienceName,
  genderName,
  levelName,
  quoteRoleName,
  statusName,
  termKindName,
  wordClassName,
} from './choice-texts.ts';

export type EntryPart =
  | 'terms'
  | 'forms'
  | 'explanations'
  | 'quotes'
  | 'related'
  | 'status'
  | 'level';

/** What of a part fell away and what came. Both empty: only their order is another. */
export type EntryChange = { part: EntryPart; removed: string[]; added: string[] };

/** What differs between two versions of an entry, field by field, in words. */
export function entryChanges(before: Entry, after: Entry): EntryChange[] {
  const [old, now] = [describe(before), describe(after)];
  return (Object.keys(old) as EntryPart[]).flatMap((part) => {
    const [was, is] = [old[part], now[part]];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    return [{ part, removed: without(was, is), added: without(is, was) }];
  });
}

/** What of a list is not in another, each as often as it is missing. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function describe(entry: Entry): Record<EntryPart, string[]> {
  return {
    terms: entry.terms.map(({ text: term, language, kind }) =>
      bracketed(term, [nameOf(language), termKindName(kind)]),
    ),
    forms: entry.terms.flatMap(describeForms),
    explanations: entry.explanations.map(({ text: said, language, audience }) =>
      bracketed(said, [nameOf(language), audienceName(audience)]),
    ),
    quotes: entry.quotes.map(({ text: said, role }) =>
      bracketed(text('quoted', [said]), [quoteRoleName(role)]),
    ),
    related: entry.related,
    status: [statusName(entry.status)],
    level: [levelName(entry.level)],
  };
}

function describeForms(term: Term): string[] {
  const { wordClass, gender, forms = [], notForms = [] } = term;
  const facts = [
    ...(wordClass ? [wordClassName(wordClass)] : []),
    ...(gender ? [genderName(gender)] : []),
    ...forms.map((form) => `+ ${form}`),
    ...notForms.map((form) => `− ${form}`),
    ...(term.matchCase === true ? [text('editMatchCase')] : []),
    ...(term.inflect === false ? [text('editNoInflection')] : []),
  ];
  return facts.length > 0 ? [`${term.text}: ${facts.join(', ')}`] : [];
}

function nameOf(language: string): string {
  return languageName(language, uiLanguage());
}

function bracketed(said: string, about: readonly string[]): string {
  return `${said} (${about.join(', ')})`;
}
