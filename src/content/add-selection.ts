import { type askBackground, ExtensionGone } from '../messages/ask-background.ts';
import type { LookUp } from '../model/look-up.ts';
import type { PageAddress } from '../model/site-pattern.ts';
import { declaredLanguage } from './declared-language.ts';
import { placeInPage } from './place-in-page.ts';
import { textAround } from './text-around.ts';

type Wish = { form: string; address: PageAddress | null };

/** Adds the selected words to the reader's glossary with their sentence; answers with what to show. */
export async function addSelection(
  document: Document,
  { form, address }: Wish,
  ask: typeof askBackground,
): Promise<LookUp> {
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const node = range?.startContainer ?? document;
  const around = range ? textAround(node, range.startOffset, form) : { text: form, at: 0 };
  const { sentence, title, url } = placeInPage(node, around, address);
  const declared = declaredLanguage(node) ?? '';
  const language = /^[a-z]{2,8}$/u.test(declared) ? declared : null;
  const where = { sentence, title, url, language };
  try {
    const { ref } = await ask('addTerm', { glossary: null, text: form, ...where });
    return { exact: [ref], near: [] };
  } catch (error) {
    if (error instanceof ExtensionGone) throw error;
    return { exact: [], near: [], problem: error instanceof Error ? error.message : String(error) };
  }
}
