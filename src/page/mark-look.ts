import { type HighlightLook, highlightDeclarations } from '../model/highlight-look.ts';

/**
 * The inline style of a mark: resets whatever the page says of such elements, keeps the text's
 * own look, and shows the browser's focus ring. Set through the CSSOM, which no policy refuses.
 */
export function styleMark(element: HTMLElement, look: HighlightLook): void {
  element.style.cssText = `all:unset;display:inline;outline:revert;${highlightDeclarations(look)}`
    .split(';')
    .map((declaration) => `${declaration} !important`)
    .join(';');
}
