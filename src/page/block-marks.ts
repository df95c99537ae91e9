import type { EntryRef, Hit } from '../model/hit.ts';
import { standsApart } from './inline-boxes.ts';
import type { HitMark } from './page-mark.ts';
import { entriesKey } from './page-terms.ts';
import type { Segment } from './painter.ts';
import type { Place } from './place-judge.ts';
import type { TextBlock } from './text-block.ts';
import { segmentsOf } from './text-block.ts';

export type MarkOptions = {
  placeOf: (node: Text) => Place;
  nextId: () => number;
};

/** The hits of one block, as marks in page order. Hits that run over separate boxes are dropped. */
export function marksOf(block: TextBlock, hits: readonly Hit[], options: MarkOptions): HitMark[] {
  const marks: HitMark[] = [];
  for (const hit of hits) {
    const segments = segmentsOf(block, hit.start, hit.end);
    const first = segments[0];
    if (!first || !holdTogether(segments)) continue;
    const { visible, paintable } = options.placeOf(first.node);
    marks.push({
      kind: 'hit',
      node: first.node,
      page: { id: options.nextId(), hit, segments },
      key: keyOf(hit),
      form: block.text.slice(hit.start, hit.end),
      drawn: textOf(segments),
      visible,
      paintable,
    });
  }
  return marks;
}

/** The text that now stands in segments. */
export function textOf(segments: readonly Segment[]): string {
  let text = '';
  for (const { node, start, end } of segments) text += node.data.slice(start, end);
  return text;
}

/** By list of entries: hits of one answer share theirs. */
const keys = new WeakMap<readonly EntryRef[], string>();

function keyOf({ entries, kind }: Hit): string {
  let key = keys.get(entries);
  if (key === undefined) {
    key = entriesKey(entries);
    keys.set(entries, key);
  }
  return kind === 'compound' ? `${key}compound` : key;
}

function holdTogether(segments: readonly Segment[]): boolean {
  for (let i = 1; i < segments.length; i++) {
    if (standsApart(segments[i - 1]!.node, segments[i]!.node)) return false;
  }
  return segments.every(({ node, end }) => node.isConnected && end <= node.length);
}
