import { autoUpdate, computePosition, flip, hide, offset, shift, size } from '@floating-ui/dom';

const GAP = 8;
const EDGE = 8;

type PlaceOptions = {
  card: HTMLElement;
  /** The term's line box now, in viewport px. */
  anchor: () => DOMRect;
  /** An element near the term: whose scrolling moves it. */
  near: Element;
  /** The term has left the visible page. */
  onAnchorGone(): void;
};

/** Keeps a card beside its term while the page scrolls and resizes; returns what ends that. */
export function placeCard({ card, anchor, near, onAnchorGone }: PlaceOptions): () => void {
  const reference = { getBoundingClientRect: anchor, contextElement: near };
  let ended = false;
  // A page may still be scrolling to its term when the card opens: only what was seen can go.
  let seen = false;
  const update = async () => {
    const { x, y, middlewareData } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: EDGE, fallbackStrategy: 'bestFit' }),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) =>
            card.style.setProperty(
              '--ordlys-room',
              `${Math.max(120, Math.floor(availableHeight))}px`,
            ),
        }),
        hide({ strategy: 'referenceHidden' }),
      ],
    });
    if (ended) return;
    card.style.left = `${Math.round(x)}px`;
    card.style.top = `${Math.round(y)}px`;
    if (!middlewareData.hide?.referenceHidden) seen = true;
    else if (seen) onAnchorGone();
  };
  const stop = autoUpdate(reference, card, () => void update(), { layoutShift: false });
  return () => {
    ended = true;
    stop();
    for (const property of ['left', 'top', '--ordlys-room']) card.style.removeProperty(property);
  };
}
