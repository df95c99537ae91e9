import { text } from '../../i18n/text.ts';
import type { Entry, Glossary, Source } from '../../model/glossary.ts';
import type { EntryRef } from '../../model/hit.ts';
import { freeId } from './own-heads.ts';
import { ownList, rowsOf } from './own-rows.ts';
import type { OwnStore } from './own-store.ts';

/**
 * Copies an entry into one of the reader's glossaries, with the sources of its quotes; what it refers
 * to stays where that is there, too. @throws Error in the reader's words.
 */
export async function copyEntry(
  { glossary, entry }: { glossary: Glossary; entry: Entry },
  into: string,
  store: OwnStore,
): Promise<EntryRef> {
  const target = (await ownList()).find(({ id }) => id === into);
  if (!target) throw new Error(text('errorNoGlossary'));
  const named = new Set(entry.quotes.map(({ source }) => source));
  const { sources, idOf } = joinSources(
    target.sources,
    glossary.sources.filter(({ id }) => named.has(id)),
  );
  if (sources.length > target.sources.length) await store.changeHead(into, { sources });
  const there = new Set((await rowsOf(target)).map((row) => row.entry.id));
  const copy: Entry = {
    ...entry,
    quotes: entry.quotes.map((quote) => ({ ...quote, source: idOf(quote.source) })),
    related: entry.related.filter((id) => there.has(id)),
  };
  const saved = await store.save(into, copy, null);
  if (saved.kind !== 'saved') throw new Error(text('errorChangedMeanwhile'));
  return { glossary: into, entry: saved.row.entry.id };
}

/** Adds documents that are not there; another document of the same id gets another one. */
function joinSources(known: readonly Source[], added: readonly Source[]) {
  const sources = [...known];
  const ids = new Map<string, string>();
  for (const source of added) {
    const same = sources.find(({ id, sha256 }) => id === source.id && sha256 === source.sha256);
    const id = same?.id ?? freeId(source.id, (one) => sources.some((other) => other.id === one));
    if (!same) sources.push({ ...source, id });
    ids.set(source.id, id);
  }
  return { sources, idOf: (id: string) => ids.get(id) ?? id };
}
