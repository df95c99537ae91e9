import { compileIndex } from '../matcher/compile-index.ts';
import { decodeTermIndex, encodeTermIndex, type TermIndex } from '../matcher/term-index.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Entry, Glossary, LanguageCode } from '../model/glossary.ts';
import type { EntryRef } from '../model/hit.ts';
import { entryOf } from './entry-of.ts';
import { readCachedIndex, writeCachedIndex } from './index-cache.ts';
import { type LanguageKnowledge, loadEngines } from './language-engines.ts';
import { type LoadedGlossaries, loadGlossaries } from './load-glossaries.ts';
import { once } from './once.ts';
import { readCatalogue, revisionOf } from './read-catalogue.ts';

/** What pages ask for: the compiled index, and the languages that judge compounds. */
export type MatchingKnowledge = LanguageKnowledge & {
  index: TermIndex;
  /** Terms that cannot be matched, a line each with the reason. */
  refused: readonly string[];
};

/** The glossaries with their explanations, and what is wrong with them, a line each. */
export type GlossaryKnowledge = LoadedGlossaries;

const catalogue = once(readCatalogue);

/**
 * The glossaries are read only when a card opens or an index must be compiled: a background that
 * was asleep answers a page from the cached index alone.
 */
export const getGlossaries: () => Promise<GlossaryKnowledge> = once(async () =>
  loadGlossaries(await catalogue()),
);

export const getMatching: () => Promise<MatchingKnowledge> = once(async () =>
  loadMatching(await catalogue()),
);

/** Names the state of the glossaries; an answer of another revision is stale. */
export async function getRevision(): Promise<string> {
  return revisionOf(await catalogue());
}

async function loadMatching(listed: Catalogue): Promise<MatchingKnowledge> {
  const revision = revisionOf(listed);
  const cached = await readCachedIndex(revision);
  const index = cached && decodeTermIndex(cached.index);
  if (cached && index) {
    const languages = await loadEngines(listed, new Set(index.languages));
    return { index, ...languages, refused: cached.refused };
  }
  const { glossaries } = await getGlossaries();
  const languages = await loadEngines(listed, termLanguages(glossaries));
  const compiled = compileIndex(glossaries, languages.engineFor);
  const refused = compiled.problems.map(
    ({ glossary, entry, term, reason }) => `${glossary} › ${entry} › ${term}: ${reason}`,
  );
  await writeCachedIndex(revision, { index: encodeTermIndex(compiled.index), refused });
  return { index: compiled.index, ...languages, refused };
}

function termLanguages(glossaries: readonly Glossary[]): Set<LanguageCode> {
  return new Set(
    glossaries.flatMap(({ entries }) =>
      entries.flatMap(({ terms }) => terms.map(({ language }) => language)),
    ),
  );
}

/** An entry and its glossary; null when it is gone. */
export function findEntry(
  { glossaries }: GlossaryKnowledge,
  ref: EntryRef,
): { glossary: Glossary; entry: Entry } | null {
  const glossary = glossaries.find(({ id }) => id === ref.glossary);
  const entry = glossary && entryOf(glossary, ref.entry);
  return glossary && entry ? { glossary, entry } : null;
}
