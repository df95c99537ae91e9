import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Hit } from '../model/hit.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';

function hit(start: number, end: number, entry = `${start}-${end}`): Hit {
  return { start, end, kind: 'exact', entries: [{ glossary: 'g', entry }], inner: [] };
}

function spans(hits: readonly Hit[]): number[][] {
  return hits.map(({ start, end }) => [start, end]);
}

test('the longest is chosen, of equals the leftmost', () => {
  expect(spans(resolveOverlaps([hit(0, 4), hit(3, 9), hit(8, 12)]))).toEqual([[3, 9]]);
  expect(spans(resolveOverlaps([hit(3, 7), hit(0, 4)]))).toEqual([[0, 4]]);
});

test('neighbours do not disturb each other', () => {
  expect(spans(resolveOverlaps([hit(4, 8), hit(0, 4)]))).toEqual([
    [0, 4],
    [4, 8],
  ]);
});

test('what lies inside is kept there, unless it explains the same', () => {
  const [outer] = resolveOverlaps([hit(0, 9), hit(0, 3), hit(4, 9), hit(2, 5, '0-9')]);
  expect(spans(outer!.inner)).toEqual([
    [4, 9],
    [0, 3],
  ]);
});

test('hits given are left as they were', () => {
  const given = [hit(0, 9), hit(0, 3)];
  resolveOverlaps(given);
  expect(given[0]!.inner).toEqual([]);
});

test('whatever the hits, the chosen lie apart and in order', () => {
  const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 40 }), (given) => {
      const hits = given.map(([start, length]) => hit(start, start + length));
      const resolved = resolveOverlaps(hits);
      resolved.reduce((last, { start, end }) => {
        expect(start).toBeGreaterThanOrEqual(last);
        return end;
      }, 0);
      const free = hits.filter((one) =>
        resolved.every((r) => r.end <= one.start || one.end <= r.start),
      );
      expect(free).toEqual([]);
    }),
  );
});
