import type { DraftKnowledge } from '../builder/draft-terms.ts';
import type { LanguageEngine } from '../language/language.ts';
import { createLanguageEngine } from '../language/languages.ts';
import { decodeLexicon } from '../language/lexicon/decode-lexicon.ts';
import type { Lexicon } from '../language/lexicon/lexicon.ts';
import { decodeWordRanks, type WordRanks } from '../language/lexicon/word-ranks.ts';
import type { Catalogue, LanguageFile } from '../model/catalogue.ts';

/** What the extension ships of these languages; what cannot be read is done without. */
export async function fetchKnowledge(languages: readonly string[]): Promise<DraftKnowledge> {
  const catalogue = await fetched('/catalogue.json', (response) => response.json());
  const { lexicons = [], ranks = [] } = (catalogue ?? {}) as Partial<Catalogue>;
  const lexiconOf = await inLanguages(
    languages,
    lexicons,
    async (response): Promise<Lexicon> => decodeLexicon(await response.arrayBuffer()),
  );
  const ranksOf = await inLanguages(
    languages,
    ranks,
    async (response): Promise<WordRanks> => decodeWordRanks(await response.text()),
  );
  const engines = new Map<string, LanguageEngine>();
  return {
    ...{ lexiconOf, ranksOf },
    patternsOf: (term) => {
      const { language } = term;
      // Rules alone do: a form too many finds no sentence that is not there.
      const engine = engines.get(language) ?? createLanguageEngine(language, null);
      engines.set(language, engine);
      return engine.termPatterns(term);
    },
  };
}

async function inLanguages<T>(
  languages: readonly string[],
  files: readonly LanguageFile[],
  decode: (response: Response) => Promise<T>,
): Promise<(language: string) => T | null> {
  const wanted = files.filter(({ language }) => languages.includes(language));
  const known = new Map(
    await Promise.all(
      wanted.map(
        async ({ language, file }) => [language, await fetched(`/${file}`, decode)] as const,
      ),
    ),
  );
  return (language) => known.get(language) ?? null;
}

async function fetched<T>(
  path: string,
  decode: (response: Response) => Promise<T>,
): Promise<T | null> {
  try {
    const response = await fetch(path);
    return response.ok ? await decode(response) : null;
  } catch {
    return null;
  }
}
