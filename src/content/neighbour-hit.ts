import type { PageReader } from '../page/page-reader.ts';
import type { PageHit } from '../page/painter.ts';

const STEP = { next: 1, previous: -1, current: 0 };

/**
 * The hit after or before the one given, in page order; round the ends of the page; `current`: that
 * one. Without one: the first at or below the top of the window, or for `previous` the last above it.
 */
export function neighbourHit(
  reader: Pick<PageReader, 'hits' | 'boxOf'>,
  from: PageHit | null,
  direction: 'next' | 'previous' | 'current',
): PageHit | undefined {
  const hits = reader.hits();
  const at = from ? hits.indexOf(from) : -1;
  if (at >= 0) return hits.at((at + STEP[direction]) % hits.length);
  const firstBelow = hits.findIndex((hit) => reader.boxOf(hit).top >= 0);
  if (direction !== 'previous') return hits[Math.max(firstBelow, 0)];
  return hits.at(firstBelow < 0 ? -1 : firstBelow - 1);
}
