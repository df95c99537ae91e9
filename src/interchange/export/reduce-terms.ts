import type { Term, TermKind } from '../../model/glossary.ts';
import { orderTerms } from '../order-terms.ts';
import { cleanTerm } from '../text/clean-text.ts';
import type { Capacity, TermField } from './capacity.ts';
import type { LossCode } from './loss.ts';

export type Tell = (field: string, code: LossCode) => void;

const FIELDS: readonly TermField[] = [
  'matchCase',
  'inflect',
  'wordClass',
  'gender',
  'forms',
  'notForms',
];

/** The terms that the format can hold, in the order in which it gives them back. */
export function reduceTerms(
  terms: readonly Term[],
  language: string,
  capacity: Capacity,
  tell: Tell,
): Term[] {
  const seen = new Set<string>();
  const kept: { term: Term; place: number }[] = [];
  terms.forEach((term, place) => {
    const text = cleanTerm(term.text);
    const key = `${term.language} ${text}`;
    const wrongLanguage = capacity.languages === 'one' && term.language !== language;
    const extra = capacity.terms === 'first' && kept.length > 0;
    if (text === '' || seen.has(key) || wrongLanguage || extra) {
      tell(`terms.${place}`, 'left-out');
      return;
    }
    if (text !== term.text) tell(`terms.${place}.text`, 'cleaned');
    seen.add(key);
    kept.push({ term: { ...term, text }, place });
  });
  const ordered = orderTerms(kept.map(({ term }) => term));
  const met = new Set<string>();
  const reduced = ordered.map((term) => {
    const { place } = kept.find((item) => item.term === term) as { place: number };
    const first = !met.has(term.language);
    met.add(term.language);
    return reduceTerm(term, first, capacity, (field, code) =>
      tell(`terms.${place}.${field}`, code),
    );
  });
  return orderTerms(reduced);
}

function reduceTerm(term: Term, first: boolean, capacity: Capacity, tell: Tell): Term {
  const kind = kindIn(term.kind, first, capacity);
  if (kind !== term.kind) tell('kind', 'changed');
  const reduced: Term = { text: term.text, language: term.language, kind };
  for (const field of FIELDS) {
    const value = term[field];
    if (value === undefined) continue;
    const hasWord = !capacity.notValues?.[field]?.includes(String(value));
    if (capacity.termFields.includes(field) && hasWord) Object.assign(reduced, { [field]: value });
    else tell(field, 'left-out');
  }
  return reduced;
}

function kindIn(kind: TermKind, first: boolean, { onePreferred, kinds }: Capacity): TermKind {
  if (onePreferred === 'always' && first) return 'preferred';
  if (onePreferred !== 'no' && !first && kind === 'preferred') return 'synonym';
  return kinds.includes(kind) ? kind : 'synonym';
}
