import browser from 'webextension-polyfill';
import type { LanguageEngine } from '../language/language.ts';
import { createLanguageEngine, ENGINE_LANGUAGES } from '../language/languages.ts';
import { decodeLexicon } from '../language/lexicon/decode-lexicon.ts';
import type { Lexicon } from '../language/lexicon/lexicon.ts';
import type { EngineFor } from '../matcher/compile-index.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { LanguageCode } from '../model/glossary.ts';

/** The engines for these languages, with their lexicons loaded; others work by rules alone. */
export async function loadEngines(
  { lexicons }: Catalogue,
  languages: ReadonlySet<LanguageCode>,
): Promise<EngineFor> {
  const wanted = ENGINE_LANGUAGES.filter((language) => languages.has(language));
  const engines = new Map<LanguageCode, LanguageEngine>();
  await Promise.all(
    wanted.map(async (language) => {
      const listed = lexicons.find((lexicon) => lexicon.language === language);
      const lexicon = listed ? await loadLexicon(listed.file) : null;
      engines.set(language, createLanguageEngine(language, lexicon));
    }),
  );
  return (language) => {
    const known = engines.get(language) ?? createLanguageEngine(language, null);
    engines.set(language, known);
    return known;
  };
}

/** Null where the file cannot be read: the rules then stand alone. */
async function loadLexicon(file: string): Promise<Lexicon | null> {
  try {
    const response = await fetch(browser.runtime.getURL(file));
    return response.ok ? decodeLexicon(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
