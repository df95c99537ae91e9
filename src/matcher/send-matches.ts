import type { PageMemory, SentHit, TextMatches } from '../model/block-text.ts';
import type { EntryRef, Hit } from '../model/hit.ts';

type Together = { memory: PageMemory; isEveryday(ref: EntryRef): boolean };

/** Hits by text as they travel to their page. */
export function sendMatches(hits: readonly Hit[][], { memory, isEveryday }: Together): TextMatches {
  const groups: EntryRef[][] = [];
  const known = new Map<string, number>();
  const groupOf = (entries: EntryRef[]): number => {
    const key = JSON.stringify(entries);
    const group = known.get(key) ?? groups.push(entries) - 1;
    known.set(key, group);
    return group;
  };
  const send = ({ start, end, kind, entries, inner }: Hit): SentHit => {
    return [start, end, kind, groupOf(entries), inner.map(send)];
  };
  const sent: TextMatches['hits'] = [];
  hits.forEach((found, text) => {
    if (found.length > 0) sent.push([text, found.map(send)]);
  });
  return { groups, everyday: groups.flat().filter(isEveryday), hits: sent, memory };
}
