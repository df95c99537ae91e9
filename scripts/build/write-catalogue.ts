import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue, LanguageFile } from '../../src/model/catalogue.ts';
import { repositoryFolder } from '../repository-folder.ts';

const publicFolder = join(repositoryFolder, 'public');

/**
 * Writes public/catalogue.json: which glossaries, lexicons and word lists this build ships, with the hash of
 * each, so that the background can tell what changed without reading them.
 */
export function writeCatalogue(): void {
  const catalogue: Catalogue = {
    rules: hashOfRules(),
    glossaries: filesIn('glossary', '.json').map((file) => ({ file, sha256: hashOf(file) })),
    lexicons: languageFiles('.bin'),
    ranks: languageFiles('.ranks.txt'),
  };
  writeFileSync(join(publicFolder, 'catalogue.json'), `${JSON.stringify(catalogue, null, 2)}\n`);
}

function languageFiles(ending: string): LanguageFile[] {
  return filesIn('lexicon', ending).map((file) => ({
    language: file.slice('lexicon/'.length, -ending.length),
    file,
    sha256: hashOf(file),
  }));
}

function filesIn(folder: string, ending: string): string[] {
  const names = readdirSync(join(publicFolder, folder)).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => `${folder}/${name}`);
}

/** Whatever decides which forms a term has and how they are packed. */
function hashOfRules(): string {
  const hash = createHash('sha256');
  for (const room of ['language', 'matcher']) {
    const folder = join(repositoryFolder, 'src', room);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .sort();
    for (const name of files) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}

function hashOf(file: string): string {
  return createHash('sha256')
    .update(readFileSync(join(publicFolder, file)))
    .digest('hex');
}
