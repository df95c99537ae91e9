import type { LanguageEngine } from '../language/language.ts';
import { compileIndex } from '../matcher/compile-index.ts';
import { decodeTermIndex, encodeTermIndex, type TermIndex } from '../matcher/term-index.ts';
import type { Entry, Glossary, LanguageCode } from '../model/glossary.ts';
import type { EntryRef } from '../model/hit.ts';
import { readCachedIndex, writeCachedIndex } from './index-cache.ts';
import { loadEngines } from './language-engines.ts';
import { loadShippedGlossaries } from './shipped-glossaries.ts';

/** All that the background knows: glossaries, their compiled index, the languages. */
export type Knowledge = {
  revision: string;
  glossaries: readonly Glossary[];
  index: TermIndex;
  engineFor: (language: string) => LanguageEngine;
  problems: readonly string[];
};

let knowledge: Promise<Knowledge> | null = null;

/** Loaded once, when first asked for; after a restart the index comes from the cache. */
export function getKnowledge(): Promise<Knowledge> {
  knowledge ??= load().catch((error: unknown) => {
    knowledge = null;
    throw error;
  });
  return knowledge;
}

async function load(): Promise<Knowledge> {
  const { glossaries, problems, revision } = await loadShippedGlossaries();
  const [engineFor, cached] = await Promise.all([
    loadEngines(termLanguages(glossaries)),
    readCachedIndex(revision),
  ]);
  const decoded = cached && decodeTermIndex(cached);
  if (decoded) return { revision, glossaries, index: decoded, engineFor, problems };
  const compiled = compileIndex(glossaries, engineFor);
  await writeCachedIndex(revision, encodeTermIndex(compiled.index));
  const refused = compiled.problems.map(
    ({ glossary, entry, term, reason }) => `${glossary} › ${entry} › ${term}: ${reason}`,
  );
  return {
    revision,
    glossaries,
    index: compiled.index,
    engineFor,
    problems: [...problems, ...refused],
  };
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
  { glossaries }: Knowledge,
  ref: EntryRef,
): { glossary: Glossary; entry: Entry } | null {
  const glossary = glossaries.find(({ id }) => id === ref.glossary);
  const entry = glossary?.entries.find(({ id }) => id === ref.entry);
  return glossary && entry ? { glossary, entry } : null;
}
