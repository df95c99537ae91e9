import { sheetSide } from './sheet-side.ts';

type SheetOptions = {
  card: HTMLElement;
  window: Window;
  /** The term's line box now, in viewport px. */
  anchor: () => DOMRect;
  /** The page may be scrolled: nobody's pointer rests on the term. */
  mayScroll: boolean;
};

/**
 * Keeps a card as a sheet at an edge of what is visible, pinch zoom and keyboard counted in, where
 * its term stays in sight.
 */
export function placeSheet({ card, window, anchor, mayScroll }: SheetOptions): () => void {
  const viewport = window.visualViewport;
  const done = new AbortController();
  const update = () => {
    if (!viewport) return;
    const hidden = window.innerHeight - viewport.height - viewport.offsetTop;
    card.style.setProperty('--ordlys-room', `${Math.floor(viewport.height)}px`);
    const isTop = card.dataset.sheet === 'top';
    const edge = Math.max(0, Math.round(isTop ? viewport.offsetTop : hidden));
    card.style[isTop ? 'top' : 'bottom'] = `${edge}px`;
  };
  card.dataset.sheet = 'bottom';
  update();
  const { side, scrollBy, free } = sheetSide({
    term: anchor(),
    sheet: card.offsetHeight,
    viewport: viewport?.height ?? window.innerHeight,
    ...(mayScroll ? roomToScroll(window) : { scroll: 0, back: 0 }),
  });
  if (free !== null) card.style.setProperty('--ordlys-free', `${free}px`);
  if (side === 'top') {
    card.style.removeProperty('bottom');
    card.dataset.sheet = 'top';
    update();
  }
  if (scrollBy !== 0) window.scrollBy({ top: scrollBy, behavior: 'instant' });
  viewport?.addEventListener('resize', update, { signal: done.signal });
  viewport?.addEventListener('scroll', update, { signal: done.signal });
  return () => {
    done.abort();
    delete card.dataset.sheet;
    for (const property of ['top', 'bottom', '--ordlys-room', '--ordlys-free'])
      card.style.removeProperty(property);
  };
}

function roomToScroll({ document }: Window): { scroll: number; back: number } {
  const page = document.scrollingElement;
  if (!page) return { scroll: 0, back: 0 };
  const { scrollHeight, clientHeight, scrollTop } = page;
  return { scroll: Math.max(0, scrollHeight - clientHeight - scrollTop), back: scrollTop };
}
