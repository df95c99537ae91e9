import { expect, test } from 'vitest';
import { steadyAnchor } from './steady-anchor.ts';

const box = (left: number, width: number) => ({ left, width, height: width }) as DOMRect;

test('follows its term, and stays where it last was when the term is gone', () => {
  const boxes = [box(10, 5), box(20, 5), box(0, 0)];
  const anchor = steadyAnchor(() => boxes.shift() ?? box(0, 0));
  expect([anchor().left, anchor().left, anchor().left, anchor().left]).toEqual([10, 20, 20, 20]);
});
