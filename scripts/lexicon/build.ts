import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { frequentWords } from '../../glossary/word-ranks.ts';
import { ENGINE_LANGUAGES } from '../../src/language/languages.ts';
import { buildLexicon, dictionaryFolder, LEXICON_LANGUAGES } from './build-lexicon.ts';

const FREQUENCY_LICENCES = fileURLToPath(new URL('frequency-licences/', import.meta.url));

/** Packs the word lists of node_modules into public/lexicon, offline, each with its licence. */
const folder = fileURLToPath(new URL('../../public/lexicon/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const language of LEXICON_LANGUAGES) {
  const bytes = buildLexicon(language);
  writeFileSync(`${folder}${language}.bin`, bytes);
  copyFileSync(`${dictionaryFolder(language)}license`, `${folder}${language}.licence.txt`);
  console.log(`lexicon ${language}: ${(bytes.length / 1024).toFixed(0)} KiB`);
}
for (const language of ENGINE_LANGUAGES) {
  const words = frequentWords(language);
  if (words === null) throw new Error(`No list of the frequent words of "${language}" is at hand.`);
  writeFileSync(`${folder}${language}.ranks.txt`, words.join('\n'));
  copyFileSync(`${FREQUENCY_LICENCES}${language}.txt`, `${folder}${language}.ranks.licence.txt`);
  console.log(`frequent words ${language}: ${words.length}`);
}
