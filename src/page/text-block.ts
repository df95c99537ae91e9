import type { BlockText } from '../model/block-text.ts';
import type { Segment } from './painter.ts';

/** A stretch of a text node within a block: block offset `at` is node offset `from`. */
export type TextPart = { node: Text; at: number; from: number; length: number };

/** A maximal run of inline text, joined across its elements. */
export type TextBlock = BlockText & {
  /** In text order. Signs that no node holds (a line break) lie between parts. */
  parts: readonly TextPart[];
};

/** Where a stretch of a block's text stands in the page. Empty parts are left out. */
export function segmentsOf(block: TextBlock, start: number, end: number): Segment[] {
  const segments: Segment[] = [];
  for (let i = firstPartAt(block.parts, start); i < block.parts.length; i++) {
    const part = block.parts[i]!;
    if (part.at >= end) break;
    const from = Math.max(start, part.at);
    const to = Math.min(end, part.at + part.length);
    if (from >= to) continue;
    const shift = part.from - part.at;
    segments.push({ node: part.node, start: from + shift, end: to + shift });
  }
  return segments;
}

/** The first part that ends after `offset`. */
function firstPartAt(parts: readonly TextPart[], offset: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const part = parts[middle]!;
    if (part.at + part.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
