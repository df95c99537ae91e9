import type { EntryRef } from '../../model/hit.ts';

/** One text for one entry of one glossary. */
export function entryKey({ glossary, entry }: EntryRef): string {
  return `${glossary}/${entry}`;
}
