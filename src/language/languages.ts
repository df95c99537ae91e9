import type { LanguageCode } from '../model/glossary.ts';
import { createDanishEngine } from './danish/danish-engine.ts';
import { createEnglishEngine } from './english/english-engine.ts';
import type { LanguageEngine } from './language.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { createPlainEngine } from './plain-engine.ts';

const ENGINES: ReadonlyMap<LanguageCode, (lexicon: Lexicon | null) => LanguageEngine> = new Map([
  ['da', createDanishEngine],
  ['en', createEnglishEngine],
]);

/** The languages with an engine of their own; for each of them a lexicon can be shipped. */
export const ENGINE_LANGUAGES: readonly LanguageCode[] = [...ENGINES.keys()];

/**
 * The engine for a language, as BCP 47 subtag. Without a lexicon the engine has its rules only
 * and is careful with compounds. A language without an engine gets one that knows a term just as
 * it is written. Never throws.
 */
export function createLanguageEngine(
  language: LanguageCode,
  lexicon: Lexicon | null,
): LanguageEngine {
  const create = ENGINES.get(language);
  return create ? create(lexicon) : createPlainEngine(language);
}
