import type { Entry, Glossary } from '../model/glossary.ts';
import { GLOSSARY_FORMAT, GLOSSARY_VERSION } from '../model/glossary.ts';
import type { ImportItem, Refusal } from './import-item.ts';

export type CollectedImport = {
  head: Partial<Pick<Glossary, 'id' | 'title' | 'language' | 'licence' | 'sources'>>;
  entries: Entry[];
  refusals: Refusal[];
};

/** A whole import in memory. Rejects as the import does. */
export async function collectImport(items: AsyncIterable<ImportItem>): Promise<CollectedImport> {
  const collected: CollectedImport = { head: {}, entries: [], refusals: [] };
  for await (const item of items) {
    if (item.kind === 'entry') collected.entries.push(item.entry);
    else if (item.kind === 'refusal') collected.refusals.push(item);
    else Object.assign(collected.head, item.head);
  }
  return collected;
}

/** A glossary made of an import; what the file does not say of itself comes from `about`. */
export function glossaryOf(
  { head, entries }: CollectedImport,
  about: Pick<Glossary, 'id' | 'title' | 'language' | 'licence'>,
): Glossary {
  return {
    format: GLOSSARY_FORMAT,
    version: GLOSSARY_VERSION,
    ...about,
    ...head,
    sources: head.sources ?? [],
    entries,
  };
}
