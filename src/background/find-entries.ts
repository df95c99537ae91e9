import type { Entry, Glossary } from '../model/glossary.ts';
import type { EntryRef } from '../model/hit.ts';
import { refKey } from '../model/ref-key.ts';
import { findEntry, getShipped } from './knowledge.ts';
import { ownList, rowsById } from './own/own-rows.ts';

export type FoundEntry = { glossary: Pick<Glossary, 'id' | 'title' | 'language'>; entry: Entry };

/** Entries of any glossary by `refKey`; those that are gone are left out. Own glossaries are not read for it. */
export async function findEntries(refs: readonly EntryRef[]): Promise<Map<string, FoundEntry>> {
  const [shipped, own] = await Promise.all([getShipped(), ownList()]);
  const found = new Map<string, FoundEntry>();
  for (const glossary of own) {
    const ids = refs.flatMap((ref) => (ref.glossary === glossary.id ? [ref.entry] : []));
    const rows = ids.length > 0 ? await rowsById(glossary, new Set(ids)) : [];
    for (const { entry } of rows)
      found.set(refKey({ glossary: glossary.id, entry: entry.id }), { glossary, entry });
  }
  for (const ref of refs) {
    const known = found.has(refKey(ref)) ? null : findEntry(shipped, ref);
    if (known) found.set(refKey(ref), known);
  }
  return found;
}
