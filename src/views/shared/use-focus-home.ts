import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Where the focus belongs when what had it is gone: the list's current row, the tab, a switch. */
const HOMES = [
  '[data-row-focus][tabindex="0"]',
  '[role=tab][aria-selected=true]',
  '[role=switch]',
] as const;

/** A part that goes away with the focus in it hands the focus on: lost, it would begin at the top. */
export function useFocusHome(part: RefObject<HTMLElement | null>): void {
  useLayoutEffect(
    () => () => {
      if (!part.current?.contains(document.activeElement)) return;
      // Once it is gone.
      setTimeout(() => {
        if (document.activeElement !== document.body) return;
        const home = HOMES.map((one) => document.querySelector<HTMLElement>(one)).find(Boolean);
        home?.focus();
      });
    },
    [part],
  );
}
