import { text } from '../../i18n/text.ts';
import { entryIdFrom } from '../../interchange/text/entry-id.ts';
import type { GlossaryHead } from '../../model/own-glossary.ts';
import type { Change, StoredGlossary } from './own-database.ts';

/** Writes a new glossary without rows, under an id that no other has. */
export async function addGlossary(
  tx: Change,
  head: GlossaryHead,
  taken: ReadonlySet<string>,
  { id, batch }: { id?: string | null; batch?: string } = {},
): Promise<StoredGlossary> {
  const used = new Set([...taken, ...(await tx.objectStore('glossaries').getAllKeys())]);
  const glossary: StoredGlossary = {
    ...head,
    id: freeId(entryIdFrom(id || head.title), (one) => used.has(one)),
    ...{ entryCount: 0, made: now(), changed: now(), stamp: crypto.randomUUID() },
    batch: batch ?? crypto.randomUUID(),
  };
  await tx.objectStore('glossaries').put(glossary);
  return glossary;
}

export function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  let id = wanted;
  for (let number = 2; isTaken(id); number++) id = `${wanted.slice(0, 100)}-${number}`;
  return id;
}

/** @throws Error in the reader's words when it is gone. */
export async function glossaryIn(tx: Change, id: string): Promise<StoredGlossary> {
  const glossary = await tx.objectStore('glossaries').get(id);
  if (!glossary) throw new Error(text('errorNoGlossary'));
  return glossary;
}

/** Writes a glossary's head with a new stamp. */
export async function touch(tx: Change, glossary: StoredGlossary): Promise<StoredGlossary> {
  const touched = { ...glossary, changed: now(), stamp: crypto.randomUUID() };
  await tx.objectStore('glossaries').put(touched);
  return touched;
}

/** ISO 8601. */
export function now(): string {
  return new Date().toISOString();
}
