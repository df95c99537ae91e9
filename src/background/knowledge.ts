import { JoinedIndex } from '../matcher/joined-index.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Entry, Glossary } from '../model/glossary.ts';
import type { EntryRef } from '../model/hit.ts';
import { entryOf } from './entry-of.ts';
import { keepCachedParts } from './index-cache.ts';
import { type LanguageKnowledge, loadEngines } from './language-engines.ts';
import { type LoadedGlossaries, loadShipped, withOwn } from './load-glossaries.ts';
import { once } from './once.ts';
import type { StoredGlossary } from './own/own-database.ts';
import { type Compiling, forgetIndexes, type OwnIndex, ownIndex } from './own/own-index.ts';
import { partNames } from './own/own-index-cache.ts';
import { ownList } from './own/own-rows.ts';
import { codeOf, readCatalogue, revisionOf } from './read-catalogue.ts';
import { SHIPPED, shippedIndex } from './shipped-index.ts';

/** What pages ask for: the compiled index, and the languages that judge compounds. */
export type MatchingKnowledge = LanguageKnowledge & {
  /** Of the glossaries that were compiled. */
  revision: string;
  index: JoinedIndex;
  /** Terms that cannot be matched, a line each with the reason. */
  refused: readonly string[];
};

/** The glossaries with their explanations, and what is wrong with them, a line each. */
export type GlossaryKnowledge = LoadedGlossaries;

/** One state of the glossaries, read and compiled when it is first asked for. */
type Knowledge = {
  revision: string;
  glossaries: () => Promise<GlossaryKnowledge>;
  matching: () => Promise<MatchingKnowledge>;
};

const catalogue = once(readCatalogue);
let current: Promise<Knowledge> | null = null;
let renewing: Promise<boolean> | null = null;

/**
 * The glossaries are read only when a card opens or an index must be compiled: a background that
 * was asleep answers a page from the cached index alone.
 */
export async function getGlossaries(): Promise<GlossaryKnowledge> {
  return (await getCurrent()).glossaries();
}

/** Those that came with the extension; they do not change while it runs. */
export const getShipped: () => Promise<GlossaryKnowledge> = once(async () =>
  loadShipped(await catalogue()),
);

export async function getMatching(): Promise<MatchingKnowledge> {
  return (await getCurrent()).matching();
}

/** Names the state of the glossaries; an answer of another revision is stale. */
export async function getRevision(): Promise<string> {
  return (await getCurrent()).revision;
}

/**
 * Takes changed glossaries into use. Until they are compiled pages are answered from the state
 * before. True: pages should ask again (a background that just woke up cannot know what they were
 * answered from). False: this was asked again meanwhile, and the later call does it.
 */
export function renewKnowledge(): Promise<boolean> {
  const before = renewing ?? Promise.resolve(false);
  const mine = before
    .catch(() => false)
    .then(async () => {
      if (renewing !== mine) return false;
      const next = await stateNow();
      if ((await current)?.revision === next.revision) return true;
      await next.matching();
      current = Promise.resolve(next);
      return true;
    });
  renewing = mine;
  return mine;
}

function getCurrent(): Promise<Knowledge> {
  current ??= stateNow().catch((error: unknown) => {
    current = null;
    throw error;
  });
  return current;
}

async function stateNow(): Promise<Knowledge> {
  const [listed, own] = await Promise.all([catalogue(), ownList()]);
  const revision = revisionOf(listed, own);
  const glossaries = once(async () => withOwn(await getShipped()));
  return { revision, glossaries, matching: once(() => loadMatching({ listed, own, revision })) };
}

type State = { listed: Catalogue; own: readonly StoredGlossary[]; revision: string };

/** Each glossary has its index, compiled when it changes, whatever the others do. */
async function loadMatching({ listed, own, revision }: State): Promise<MatchingKnowledge> {
  const compiling: Compiling = {
    code: codeOf(listed),
    engineFor: async (languages) => (await loadEngines(listed, languages)).engineFor,
  };
  const shipped = await shippedIndex(listed, async () => (await getShipped()).glossaries);
  const indexes: OwnIndex[] = [{ parts: [shipped], refused: shipped.refused }];
  forgetIndexes((id) => own.some((glossary) => glossary.id === id));
  for (const glossary of own) {
    // One that cannot be read must not cost the reader the others.
    const problem = (error: unknown) => `${glossary.id}: ${describe(error)}`;
    indexes.push(
      await ownIndex(glossary, compiling).catch((error) => ({
        parts: [],
        refused: [problem(error)],
      })),
    );
  }
  void sweepCache(own);
  const index = new JoinedIndex(indexes.flatMap(({ parts }) => parts));
  const languages = await loadEngines(listed, new Set(index.languages));
  return { revision, index, ...languages, refused: indexes.flatMap(({ refused }) => refused) };
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

let isSwept = false;

/** Once in the background's life: a glossary that was just deleted may come back. */
async function sweepCache(own: readonly StoredGlossary[]): Promise<void> {
  if (isSwept) return;
  isSwept = true;
  await keepCachedParts(new Set([SHIPPED, ...own.flatMap(({ id }) => partNames(id))]));
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
