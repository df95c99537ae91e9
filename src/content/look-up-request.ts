import type { LookUp } from '../model/look-up.ts';
import type { PageAddress } from '../model/site-pattern.ts';
import type { OpenRequest } from '../popover/open-request.ts';
import { declaredLanguage } from './declared-language.ts';
import { placeInPage } from './place-in-page.ts';
import { textAround } from './text-around.ts';

/** The wish for a card at the selection, with what was found for its text; null without one. */
export function lookUpRequest(
  document: Document,
  { form, found, address }: { form: string; found: LookUp; address: PageAddress | null },
): OpenRequest | null {
  const { exact, near, problem } = found;
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  const anchorNode = range.startContainer;
  return {
    anchor: () => range.getClientRects()[0] ?? new DOMRect(),
    anchorNode,
    key: `look-up ${range.startOffset}-${range.endOffset}`,
    refs: exact.slice(0, 1),
    inner: exact.slice(1),
    near: (exact.length > 0 ? [] : near).map(({ ref, term }) => ({ ref, text: term })),
    met: { form, kind: 'inflected', language: declaredLanguage(anchorNode) },
    place: () => placeInPage(anchorNode, textAround(anchorNode, range.startOffset, form), address),
    reason: 'keyboard',
    ...(problem !== undefined && { problem }),
  };
}
