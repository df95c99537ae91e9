import { describe, expect, it } from 'vitest';
import type { PageHit } from '../page/painter.ts';
import { neighbourHit } from './neighbour-hit.ts';

/** Hits whose boxes stand at these heights. */
function readerWith(tops: number[]) {
  const hits = tops.map((_top, id) => ({ id, segments: [] }) as unknown as PageHit);
  return { hits: () => hits, boxOf: (hit: PageHit) => ({ top: tops[hit.id] }) as DOMRect };
}

describe('neighbourHit', () => {
  const reader = readerWith([-50, 10, 400]);
  const [first, second, third] = reader.hits();

  it('goes on from the hit that is open, round the ends', () => {
    expect(neighbourHit(reader, first!, 'next')).toBe(second);
    expect(neighbourHit(reader, third!, 'next')).toBe(first);
    expect(neighbourHit(reader, first!, 'previous')).toBe(third);
  });

  it('begins at what the reader sees', () => {
    expect(neighbourHit(reader, null, 'next')).toBe(second);
    expect(neighbourHit(reader, null, 'previous')).toBe(first);
  });

  it('begins anew when the open hit is gone, and finds nothing on an empty page', () => {
    expect(neighbourHit(reader, { id: 9 } as PageHit, 'next')).toBe(second);
    expect(neighbourHit(readerWith([]), null, 'next')).toBeUndefined();
  });
});
