import type { EntryRef } from './hit.ts';

/** An entry's name as one text, for maps and sets. */
export function refKey({ glossary, entry }: EntryRef): string {
  return `${glossary}\n${entry}`;
}
