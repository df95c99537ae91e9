import { computePosition, flip, shift, size } from '@floating-ui/dom';

const EDGE = 8;

/** Shows a menu at its button, above all else; answers with what takes it away. */
export function placeMenu(menu: HTMLElement, button: HTMLElement): () => void {
  try {
    menu.showPopover();
  } catch {
    // A document without popovers (XML): the style sheet lifts the menu by z-index.
  }
  void computePosition(button, menu, {
    strategy: 'fixed',
    placement: 'top-end',
    middleware: [
      flip({ padding: EDGE }),
      shift({ padding: EDGE, crossAxis: true }),
      size({
        padding: EDGE,
        apply: ({ availableHeight }) =>
          menu.style.setProperty('--ordlys-menu-room', `${Math.floor(availableHeight)}px`),
      }),
    ],
  }).then(({ x, y }) => {
    menu.style.left = `${Math.round(x)}px`;
    menu.style.top = `${Math.round(y)}px`;
  });
  return () => {
    if (menu.matches(':popover-open')) menu.hidePopover();
  };
}
