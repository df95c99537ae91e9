import type { HighlightGroup } from './highlight-style.ts';
import { lookOf } from './highlight-style.ts';

/**
 * The inline style of a mark: resets whatever the page says of such elements, keeps the text's
 * own look, and shows the browser's focus ring. Set through the CSSOM, which no policy refuses.
 */
export function styleMark(element: HTMLElement, group: HighlightGroup, onDark: boolean): void {
  const { background, line, style } = lookOf(group, onDark);
  element.style.cssText = [
    'all:unset',
    'display:inline',
    'outline:revert',
    `background-color:${background}`,
    `text-decoration:underline ${style} 2px ${line}`,
  ]
    .map((declaration) => `${declaration} !important`)
    .join(';');
}
