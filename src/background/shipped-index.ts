import { compileIndexInSlices } from '../matcher/compile-index.ts';
import { decodeTermIndex, encodeTermIndex, type TermIndex } from '../matcher/term-index.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Glossary, LanguageCode } from '../model/glossary.ts';
import { breather } from './breather.ts';
import { readCachedPart, writeCachedPart } from './index-cache.ts';
import { loadEngines } from './language-engines.ts';
import { refusedLine } from './own/compile-whole.ts';
import { revisionOf } from './read-catalogue.ts';

/** The name of the part in the cache. */
export const SHIPPED = 'shipped';

/** One index of the glossaries that came with the extension; they are read only where it is not cached. */
export async function shippedIndex(
  listed: Catalogue,
  glossaries: () => Promise<readonly Glossary[]>,
): Promise<{ index: TermIndex; refused: string[] }> {
  const state = revisionOf(listed, []);
  const cached = await readCachedPart(SHIPPED, state);
  const stored = cached?.index && decodeTermIndex(cached.index);
  if (stored) return { index: stored, refused: cached.refused };
  const shipped = await glossaries();
  const { engineFor } = await loadEngines(listed, termLanguages(shipped));
  const { index, problems } = await compileIndexInSlices(shipped, engineFor, breather());
  const refused = problems.map(refusedLine);
  await writeCachedPart(SHIPPED, { state, index: encodeTermIndex(index), refused });
  return { index, refused };
}

function termLanguages(glossaries: readonly Glossary[]): Set<LanguageCode> {
  return new Set(
    glossaries.flatMap(({ entries }) =>
      entries.flatMap(({ terms }) => terms.map(({ language }) => language)),
    ),
  );
}
