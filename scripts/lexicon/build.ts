import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { danishWords } from './danish-words.ts';
import { type Affixes, type DictionaryLine, parseAffixes, parseDictionary } from './hunspell.ts';
import { packLexicon } from './pack.ts';
import type { Word } from './words.ts';

/** Packs the dictionaries of node_modules into public/lexicon. Offline; same input, same bytes. */
const LANGUAGES: Record<string, (lines: DictionaryLine[], affixes: Affixes) => Word[]> = {
  da: danishWords,
};

const root = fileURLToPath(new URL('../../', import.meta.url));
mkdirSync(`${root}public/lexicon`, { recursive: true });
for (const [language, wordsOf] of Object.entries(LANGUAGES)) {
  const from = `${root}node_modules/dictionary-${language}/`;
  const affixes = parseAffixes(readFileSync(`${from}index.aff`, 'utf8'));
  const words = wordsOf(
    parseDictionary(readFileSync(`${from}index.dic`, 'utf8'), affixes),
    affixes,
  );
  const bytes = packLexicon(words);
  writeFileSync(`${root}public/lexicon/${language}.bin`, bytes);
  copyFileSync(`${from}license`, `${root}public/lexicon/${language}.licence.txt`);
  console.log(`${language}: ${words.length} words, ${(bytes.length / 1024).toFixed(0)} KiB`);
}
