import browser from 'webextension-polyfill';
import type { LanguageEngine } from '../language/language.ts';
import { createLanguageEngine, ENGINE_LANGUAGES } from '../language/languages.ts';
import { decodeLexicon } from '../language/lexicon/decode-lexicon.ts';
import type { Lexicon } from '../language/lexicon/lexicon.ts';
import type { EngineFor } from '../matcher/compile-index.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { LanguageCode } from '../model/glossary.ts';

export type LanguageKnowledge = {
  engineFor: EngineFor;
  /** Null where none is shipped, or where it could not be read. */
  lexiconOf(language: LanguageCode): Lexicon | null;
};

/** The engines for these languages, with their lexicons loaded; others work by rules alone. */
export async function loadEngines(
  listed: Catalogue,
  languages: ReadonlySet<LanguageCode>,
): Promise<LanguageKnowledge> {
  const wanted = ENGINE_LANGUAGES.filter((language) => languages.has(language));
  const engines = new Map<LanguageCode, LanguageEngine>();
  const loaded = new Map<LanguageCode, Lexicon>();
  await Promise.all(
    wanted.map(async (language) => {
      const shipped = listed.lexicons.find((lexicon) => lexicon.language === language);
      const lexicon = shipped ? await lexiconIn(shipped.file) : null;
      if (lexicon) loaded.set(language, lexicon);
      engines.set(language, createLanguageEngine(language, lexicon));
    }),
  );
  const engineFor: EngineFor = (language) => {
    const known = engines.get(language) ?? createLanguageEngine(language, null);
    engines.set(language, known);
    return known;
  };
  return { engineFor, lexiconOf: (language) => loaded.get(language) ?? null };
}

const lexicons = new Map<string, Promise<Lexicon | null>>();

/** Read once; a failure is forgotten and tried again. */
async function lexiconIn(file: string): Promise<Lexicon | null> {
  const reading = lexicons.get(file) ?? loadLexicon(file);
  lexicons.set(file, reading);
  const lexicon = await reading;
  if (lexicon === null) lexicons.delete(file);
  return lexicon;
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
