import browser from 'webextension-polyfill';
import type { LanguageEngine } from '../language/language.ts';
import { createLanguageEngine, ENGINE_LANGUAGES } from '../language/languages.ts';
import { decodeLexicon } from '../language/lexicon/decode-lexicon.ts';
import type { Lexicon } from '../language/lexicon/lexicon.ts';
import type { LanguageCode } from '../model/glossary.ts';

/** The engines for these languages, with their lexicons loaded; others work by rules alone. */
export async function loadEngines(
  languages: ReadonlySet<LanguageCode>,
): Promise<(language: LanguageCode) => LanguageEngine> {
  const wanted = ENGINE_LANGUAGES.filter((language) => languages.has(language));
  const engines = new Map<LanguageCode, LanguageEngine>();
  await Promise.all(
    wanted.map(async (language) => {
      engines.set(language, createLanguageEngine(language, await loadLexicon(language)));
    }),
  );
  return (language) => {
    const known = engines.get(language) ?? createLanguageEngine(language, null);
    engines.set(language, known);
    return known;
  };
}

/** Null where a language has none, or its file cannot be read: the rules then stand alone. */
async function loadLexicon(language: LanguageCode): Promise<Lexicon | null> {
  try {
    const response = await fetch(browser.runtime.getURL(`lexicon/${language}.bin`));
    return response.ok ? decodeLexicon(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
