import type { LookUp } from '../model/look-up.ts';
import type { PageAddress } from '../model/site-pattern.ts';
import type { OpenRequest } from '../popover/open-request.ts';
import type { Toast } from '../popover/toast.ts';
import { declaredLanguage } from './declared-language.ts';
import { placeInPage } from './place-in-page.ts';
import { textAround } from './text-around.ts';

type LookedUp = {
  form: string;
  found: LookUp;
  address: PageAddress | null;
  /** What was done before: the words were added. */
  said: Toast | null;
};

/** The wish for a card at the selection, with what was found for its text; null without one. */
export function lookUpRequest(
  document: Document,
  { form, found, address, said }: LookedUp,
): OpenRequest | null {
  const { exact, contained, near, problem } = found;
  const isExplained = exact.length > 0;
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  const anchorNode = range.startContainer;
  return {
    anchor: () => range.getClientRects()[0] ?? new DOMRect(),
    anchorNode,
    key: `${said ? 'added' : 'look-up'} ${range.startOffset}-${range.endOffset}`,
    refs: isExplained ? exact : contained.slice(0, 1),
    inner: isExplained ? contained : contained.slice(1),
    near: (isExplained ? [] : near).map(({ ref, term }) => ({ ref, text: term })),
    met: {
      form,
      // What only holds a term is shown as such.
      kind: isExplained || contained.length === 0 ? 'inflected' : 'compound',
      language: declaredLanguage(anchorNode),
    },
    ...(!isExplained && { canAdd: true }),
    place: () => placeInPage(anchorNode, textAround(anchorNode, range.startOffset, form), address),
    reason: 'keyboard',
    ...(problem !== undefined && { problem }),
    ...(said && { said }),
  };
}
