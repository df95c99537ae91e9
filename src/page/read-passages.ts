import { localNameOf } from './dom.ts';
import { TextReader } from './read-text.ts';
import { Slices } from './slices.ts';
import type { TextBlock } from './text-block.ts';
import { createVisibilityJudge } from './visibility.ts';

export type PagePassage = { kind: 'heading' | 'paragraph'; text: string };

/**
 * The visible text of a document, in reading order, without what the skip rules leave out and
 * without stretches that declare another language than the page. At most `most` UTF-16 units.
 */
export async function readPassages(document: Document, most: number): Promise<PagePassage[]> {
  const passages: PagePassage[] = [];
  const isVisible = createVisibilityJudge();
  let left = most;
  let inHeading = false;
  const addBlock = ({ text, parts, pageLevel }: TextBlock) => {
    const kind = inHeading ? 'heading' : 'paragraph';
    inHeading = false;
    const first = parts[0]?.node;
    if (!pageLevel || !first || text.trim() === '' || !isVisible(first)) return;
    passages.push({ kind, text: text.slice(0, left) });
    left -= Math.min(left, text.length);
  };
  const reader = new TextReader([document], {
    onBlock: (block) => left > 0 && addBlock(block),
    onBoundary: (element, leave) => {
      inHeading = !leave && /^h[1-6]$/.test(localNameOf(element));
    },
    onShadowRoot: () => undefined,
    onPossibleHost: () => undefined,
  });
  // No timers: the page may be out of sight, where they may wait for a minute.
  const slices = new Slices();
  while (!reader.step(slices.deadline) && left > 0) await slices.rest();
  return passages;
}
