import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CardView } from './card-view.ts';
import { Icon } from './icon.tsx';
import { placeMenu } from './place-menu.ts';

type MenuProps = {
  label: string;
  /** Around the button that opened it: focus returns there. */
  around: RefObject<HTMLElement | null>;
  view: CardView;
};

/** What is done seldom. In the top layer, so that a small card does not cut it off. */
export function CardMenu({ label, around, view }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = menu.current;
    const button = around.current?.querySelector('button');
    if (!box || !button) return;
    const stop = placeMenu(box, button);
    box.querySelector('button')?.focus({ preventScroll: true });
    return () => {
      stop();
      const root = button.getRootNode() as ShadowRoot;
      // The menu goes with its focus; the reader is left where the menu was opened.
      if (!root.activeElement || box.contains(root.activeElement)) button.focus();
    };
  }, [around]);
  return (
    <div class="menu" role="menu" aria-label={label} popover="manual" ref={menu}>
      {view.commands.menu().map(({ id, icon, label, run }) => (
        <button
          type="button"
          class="menu-item"
          role="menuitem"
          tabIndex={-1}
          key={id}
          onClick={view.guard(() => {
            view.toggleMenu();
            run();
          })}
        >
          <Icon name={icon} />
          <span>{label}</span>
        </button>
      ))}
    </div>
  );
}
