import type { Entry, Glossary } from '../model/glossary.ts';

/** Made at a glossary's first question, and forgotten with it. */
const byId = new WeakMap<Glossary, ReadonlyMap<string, Entry>>();

/** An entry of a glossary by its id, at once however many there are; null when it has none such. */
export function entryOf(glossary: Glossary, id: string): Entry | null {
  const known = byId.get(glossary) ?? new Map(glossary.entries.map((entry) => [entry.id, entry]));
  byId.set(glossary, known);
  return known.get(id) ?? null;
}
