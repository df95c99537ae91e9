import type { EntryRef } from '../model/hit.ts';

export function isSameRef(a: EntryRef, b: EntryRef): boolean {
  return a.glossary === b.glossary && a.entry === b.entry;
}
