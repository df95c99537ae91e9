/** Px of the viewport, and how far the page can still be scrolled on, and back. */
type Room = {
  term: { top: number; bottom: number };
  sheet: number;
  viewport: number;
  scroll: number;
  back: number;
};

/** `free`: how high the sheet may be; null: as it likes. */
export type SheetPlace = { side: 'bottom' | 'top'; scrollBy: number; free: number | null };

const GAP = 12;
/** A lower sheet shows too little to be worth it. */
const LEAST_SHARE = 0.45;

/**
 * Where a sheet leaves its term in sight: at the bottom, where the page may be scrolled on so that the
 * term stands above it; near a page's end at the top, with the page scrolled back; else on the side
 * with more room, and no higher than that. Where neither has enough, it covers the term.
 */
export function sheetSide({ term, sheet, viewport, scroll, back }: Room): SheetPlace {
  const covered = term.bottom + GAP - (viewport - sheet);
  if (covered <= 0) return { side: 'bottom', scrollBy: 0, free: null };
  if (covered <= scroll && term.top - covered >= 0)
    return { side: 'bottom', scrollBy: Math.ceil(covered), free: null };
  const over = Math.max(0, Math.ceil(sheet + GAP - term.top));
  if (over <= back && term.bottom + over <= viewport)
    return { side: 'top', scrollBy: 0 - over, free: null };
  const above = Math.floor(term.top - GAP);
  const below = Math.floor(viewport - term.bottom - GAP);
  const free = Math.max(above, below);
  if (free < viewport * LEAST_SHARE) return { side: 'bottom', scrollBy: 0, free: null };
  return { side: above > below ? 'top' : 'bottom', scrollBy: 0, free };
}
