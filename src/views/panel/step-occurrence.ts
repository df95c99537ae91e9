import type { TabTerm } from '../../messages/protocol.ts';

/** One place of a term: `number` counts from 1 over all frames, `nth` from 0 in its own. */
export type Occurrence = { frameId: number; nth: number; number: number };

/**
 * The place before or after the one shown last, round and round; none shown yet: the first, or going
 * back the last.
 */
export function stepOccurrence(
  { places, count }: Pick<TabTerm, 'places' | 'count'>,
  shown: number | null,
  step: 1 | -1,
): Occurrence | null {
  if (count === 0) return null;
  const from = shown ?? (step === 1 ? 0 : 1);
  const number = ((from - 1 + step + count) % count) + 1;
  let nth = number - 1;
  for (const place of places) {
    if (nth < place.count) return { frameId: place.frameId, nth, number };
    nth -= place.count;
  }
  return null;
}
