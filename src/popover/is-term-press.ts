import { isInteractive } from './is-interactive.ts';
import type { Place } from './is-towards.ts';

/** A click, with where its press began and the nodes it passed. */
export type Press = {
  event: MouseEvent;
  path: readonly EventTarget[];
  from: Place & { touch: boolean };
};

/** px a press may move and still be a click. */
const STILL = 6;

/** Whether a click can be a wish for a card: a plain, short one that means nothing else to the page. */
export function isTermPress({ event, from, path }: Press, window: Window): boolean {
  const { altKey, ctrlKey, metaKey, shiftKey } = event;
  if (!event.isTrusted || event.button !== 0) return false;
  if (altKey || ctrlKey || metaKey || shiftKey) return false;
  if (Math.hypot(event.clientX - from.x, event.clientY - from.y) > STILL) return false;
  return !isInteractive(path) && !hasSelection(window);
}

function hasSelection(window: Window): boolean {
  const selection = window.getSelection();
  return selection !== null && !selection.isCollapsed && selection.toString().trim() !== '';
}
