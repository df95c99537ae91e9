import type { EntryRef } from './hit.ts';
import type { KeptChoice } from './reader-choice.ts';
import type { PageAddress } from './site-pattern.ts';

/** What a reader's choices mean on one page: only what a session there has to know. */
export type PageChoices = {
  /** Known words, and those not wanted on this site or page. */
  hidden: EntryRef[];
  /** Forms that mean something else, folded. */
  notThisWord: { ref: EntryRef; form: string }[];
  /** Not wanted under one heading of this page, as `sectionOf` names it. */
  notInSection: { ref: EntryRef; section: string }[];
};

/** `page`: of the tab; null where it has no site (files, blank). */
export function choicesOnPage(
  choices: readonly KeptChoice[],
  page: PageAddress | null,
): PageChoices {
  const relevant: PageChoices = { hidden: [], notThisWord: [], notInSection: [] };
  for (const choice of choices) {
    const { ref } = choice;
    if (choice.kind === 'known') relevant.hidden.push(ref);
    else if (choice.kind === 'not-this-word') {
      relevant.notThisWord.push({ ref, form: choice.form });
    } else if (choice.kind === 'not-here' && choice.host === page?.host) {
      const { path, section } = choice;
      if (path !== undefined && path !== page.path) continue;
      if (section === undefined) relevant.hidden.push(ref);
      else relevant.notInSection.push({ ref, section });
    }
  }
  return relevant;
}
