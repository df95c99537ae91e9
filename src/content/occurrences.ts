import type { EntryRef, Hit } from '../model/hit.ts';
import type { PageReader } from '../page/page-reader.ts';

/** Whether a hit is explained by an entry. */
export function explains({ entries }: Hit, { glossary, entry }: EntryRef): boolean {
  return entries.some((ref) => ref.glossary === glossary && ref.entry === entry);
}

/** Scrolls to the nth occurrence of an entry's term and marks it; the last one when there are fewer. */
export function showOccurrence(reader: PageReader, ref: EntryRef, nth: number): void {
  const all = reader.occurrences((hit) => explains(hit, ref));
  const hit = all[Math.min(nth, all.length - 1)];
  if (!hit) return;
  // Most occurrences are not highlighted: this one is from now on, until another one is shown.
  reader.update({ also: hit });
  reader.scrollTo(hit);
  reader.setActive(hit);
}
