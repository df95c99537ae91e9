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
  for (const mark of counted) {
    const { hit } = mark.page;
    const key = entriesKey(hit.entries);
    const known = terms.get(key);
    const isPainted = painted.has(mark) ? 1 : 0;
    const text = mark.form.replace(/\u00AD/g, '').replace(/\s+/g, ' ');
    if (known) {
      if (known.forms.length < MOST_FORMS && !known.forms.includes(text)) known.forms.push(text);
      known.count += 1;
      known.painted += isPainted;
    } else {
      const { entries: refs, kind } = hit;
      terms.set(key, { refs, text, forms: [text], count: 1, painted: isPainted, kind });
    }
  }
  return [...terms.values()];
}
