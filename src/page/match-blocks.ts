import type { LanguageCode } from '../model/glossary.ts';
import type { Hit, MatchText } from '../model/hit.ts';
import { standsApart } from './inline-boxes.ts';
import { isSignpost } from './link-text.ts';
import type { HitMark } from './page-mark.ts';
import { entriesKey } from './page-terms.ts';
import type { Segment } from './painter.ts';
import type { TextBlock } from './text-block.ts';
import { segmentsOf } from './text-block.ts';

export type MatchBlockOptions = {
  matchText: MatchText;
  isVisible: (node: Text) => boolean;
  nextId: () => number;
};

/** The hits of one block, as marks in page order. Hits that run over separate boxes are dropped. */
export function matchBlock(
  block: TextBlock,
  language: LanguageCode | null,
  options: MatchBlockOptions,
): HitMark[] {
  const marks: HitMark[] = [];
  for (const hit of options.matchText(block.text, language)) {
    const segments = segmentsOf(block, hit.start, hit.end);
    const first = segments[0];
    if (!first || !holdTogether(segments)) continue;
    marks.push({
      kind: 'hit',
      node: first.node,
      page: { id: options.nextId(), hit, segments },
      key: keyOf(hit),
      form: block.text.slice(hit.start, hit.end),
      drawn: textOf(segments),
      visible: options.isVisible(first.node),
      paintable: !isSignpost(first.node),
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

function keyOf(hit: Hit): string {
  return entriesKey(hit.entries) + (hit.kind === 'compound' ? 'compound' : '');
}

function holdTogether(segments: readonly Segment[]): boolean {
  for (let i = 1; i < segments.length; i++) {
    if (standsApart(segments[i - 1]!.node, segments[i]!.node)) return false;
  }
  return segments.every(({ node, end }) => node.isConnected && end <= node.length);
}
