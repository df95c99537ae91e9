import { type askBackground, ExtensionGone } from '../messages/ask-background.ts';
import type { AddedTerm } from '../model/added-term.ts';
import type { LookUp } from '../model/look-up.ts';
import type { PageAddress } from '../model/site-pattern.ts';
import { declaredLanguage } from './declared-language.ts';
import { placeInPage } from './place-in-page.ts';
import { textAround } from './text-around.ts';

type Wish = { form: string; address: PageAddress | null };
type Result = { found: LookUp; added: AddedTerm | null };

/** Adds the selected words to the reader's glossary with their sentence; answers with what to show. */
export async function addSelection(
  document: Document,
  { form, address }: Wish,
  ask: typeof askBackground,
): Promise<Result> {
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const node = range?.startContainer ?? document;
  const around = range ? textAround(node, range.startOffset, form) : { text: form, at: 0 };
  const { sentence, title, url } = placeInPage(node, around, address);
  const where = { sentence, title, url, language: languageTag(declaredLanguage(node)) };
  const nothing = { exact: [], contained: [], near: [] };
  try {
    const added = await ask('addTerm', { glossary: null, text: form, ...where });
    return { found: { ...nothing, exact: [added.ref] }, added };
  } catch (error) {
    if (error instanceof ExtensionGone) throw error;
    const problem = error instanceof Error ? error.message : String(error);
    return { found: { ...nothing, problem }, added: null };
  }
}

/** A language as requests name it; null for what is none. */
export function languageTag(declared: string | null): string | null {
  return declared !== null && /^[a-z]{2,8}$/u.test(declared) ? declared : null;
}
