import type { EntryRef, HitKind } from '../model/hit.ts';
import type { HitMark } from './page-mark.ts';

/** A term of the page. */
export type PageTerm = {
  refs: EntryRef[];
  /** The form first met. */
  text: string;
  /** The different forms met, in reading order, at most `MOST_FORMS`. */
  forms: string[];
  /** All visible occurrences. */
  count: number;
  /** How many of them are highlighted. */
  painted: number;
  /** How it was first met. */
  kind: HitKind;
};

/** A list of terms shows a few forms of each; a hostile page could hold thousands. */
const MOST_FORMS = 20;

export function entriesKey(refs: readonly EntryRef[]): string {
  let key = '';
  for (const ref of refs) key += `${ref.glossary}\n${ref.entry}\n`;
  return key;
}

/** The page's terms in reading order. */
export function listTerms(counted: readonly HitMark[], painted: ReadonlySet<HitMark>): PageTerm[] {
  const terms = new Map<string, PageTerm>();
  // The key of a mark says more than its entries, so several may lead to one term.
  const byMark = new Map<string, PageTerm>();
  const formsMet = new Set<string>();
  for (const mark of counted) {
    let term = byMark.get(mark.key);
    if (term === undefined) {
      term = termOf(mark, terms);
      byMark.set(mark.key, term);
    }
    term.count += 1;
    if (painted.has(mark)) term.painted += 1;
    const met = mark.key + mark.form;
    if (term.forms.length >= MOST_FORMS || formsMet.has(met)) continue;
    formsMet.add(met);
    const form = plainForm(mark.form);
    if (!term.forms.includes(form)) term.forms.push(form);
  }
  return [...terms.values()];
}

/** The term that a mark's entries explain, begun when it is met first. */
function termOf({ form, page }: HitMark, terms: Map<string, PageTerm>): PageTerm {
  const { entries: refs, kind } = page.hit;
  const key = entriesKey(refs);
  const known = terms.get(key);
  if (known !== undefined) return known;
  const term = { refs, text: plainForm(form), forms: [], count: 0, painted: 0, kind };
  terms.set(key, term);
  return term;
}

function plainForm(form: string): string {
  return form.replace(/\u00AD/g, '').replace(/\s+/g, ' ');
}
