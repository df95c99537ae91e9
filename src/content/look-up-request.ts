import type { LookUp } from '../model/look-up.ts';
import type { OpenRequest } from '../popover/open-request.ts';
import { declaredLanguage } from './declared-language.ts';

/** The wish for a card at the selection, with what was found for its text; null without one. */
export function lookUpRequest(
  document: Document,
  form: string,
  { exact, near }: LookUp,
): Omit<OpenRequest, 'place'> | null {
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
    reason: 'keyboard',
  };
}
