import { describe, expect, it } from 'vitest';
import { segmentsOf, type TextBlock } from './text-block.ts';

const nodes = ['Nationalt', ' Genom', 'Center'].map((data) => ({ data }) as Text);
/** `Nationalt Genom` + a line break that no node holds + `xxCenter` from its third letter on. */
const block: TextBlock = {
  text: 'Nationalt Genom Center',
  parts: [
    { node: nodes[0]!, at: 0, from: 0, length: 9 },
    { node: nodes[1]!, at: 9, from: 0, length: 6 },
    { node: nodes[2]!, at: 16, from: 2, length: 6 },
  ],
  declared: 'da',
  pageLevel: true,
  section: 0,
};

const at = (start: number, end: number) =>
  segmentsOf(block, start, end).map(({ node, start, end }) => [nodes.indexOf(node), start, end]);

describe('segmentsOf', () => {
  it('maps a stretch within one node', () => {
    expect(at(10, 15)).toEqual([[1, 1, 6]]);
  });

  it('maps a stretch over nodes and over signs that no node holds', () => {
    expect(at(0, 22)).toEqual([
      [0, 0, 9],
      [1, 0, 6],
      [2, 2, 8],
    ]);
  });

  it('gives nothing for a stretch that no node holds, or none', () => {
    expect(at(15, 16)).toEqual([]);
    expect(at(9, 9)).toEqual([]);
    expect(at(30, 40)).toEqual([]);
  });
});
