import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildLexicon, dictionaryFolder, LEXICON_LANGUAGES } from './build-lexicon.ts';

/** Packs the dictionaries of node_modules into public/lexicon, offline, each with its licence. */
const folder = fileURLToPath(new URL('../../public/lexicon/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const language of LEXICON_LANGUAGES) {
  const bytes = buildLexicon(language);
  writeFileSync(`${folder}${language}.bin`, bytes);
  copyFileSync(`${dictionaryFolder(language)}license`, `${folder}${language}.licence.txt`);
  console.log(`lexicon ${language}: ${(bytes.length / 1024).toFixed(0)} KiB`);
}
