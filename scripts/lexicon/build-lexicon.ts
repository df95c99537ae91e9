import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { danishWords } from './danish-words.ts';
import { type Affixes, type DictionaryLine, parseAffixes, parseDictionary } from './hunspell.ts';
import { packLexicon } from './pack.ts';
import type { Word } from './words.ts';

/**
 * The languages with a lexicon. English has none: its few endings need no paradigms, and what
 * the matcher gets wrong there (a verb for a noun) no word list can tell.
 */
const LANGUAGES: Readonly<
  Record<string, (lines: readonly DictionaryLine[], affixes: Affixes) => Word[]>
> = {
  da: danishWords,
};

export const LEXICON_LANGUAGES: readonly string[] = Object.keys(LANGUAGES);

/** The folder of the dictionary package that a lexicon is made of. */
export function dictionaryFolder(language: string): string {
  return fileURLToPath(new URL(`../../node_modules/dictionary-${language}/`, import.meta.url));
}

/** Packs a language's dictionary. The same dictionary always gives the same bytes. */
export function buildLexicon(language: string): Uint8Array<ArrayBuffer> {
  const folder = dictionaryFolder(language);
  const affixes = parseAffixes(readFileSync(`${folder}index.aff`, 'utf8'));
  const lines = parseDictionary(readFileSync(`${folder}index.dic`, 'utf8'), affixes);
  return packLexicon(LANGUAGES[language]!(lines, affixes));
}
