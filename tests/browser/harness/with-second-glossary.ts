import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Catalogue } from '../../../src/model/catalogue.ts';
import type { Glossary } from '../../../src/model/glossary.ts';

const FILE = 'glossary/second.json';

/** Explains one term that the shipped glossary explains too. */
const SECOND: Glossary = {
  format: 'ordlys-glossary',
  version: 1,
  id: 'second',
  title: 'Second glossary',
  language: 'da',
  licence: 'CC0-1.0',
  sources: [],
  entries: [
    {
      id: 'eksom',
      terms: [{ text: 'eksom', language: 'da', kind: 'preferred' }],
      explanations: [],
      quotes: [],
      related: [],
      level: 'specialist',
      status: 'draft',
      origin: 'editor',
    },
  ],
};

export type Copy = { folder: string; remove(): void };

/** A copy of a built extension that ships a second glossary, last in order. */
export function withSecondGlossary(built: string): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'ordlys-two-'));
  cpSync(built, folder, { recursive: true });
  const content = JSON.stringify(SECOND);
  writeFileSync(join(folder, FILE), content);
  const list = join(folder, 'catalogue.json');
  const catalogue = JSON.parse(readFileSync(list, 'utf8')) as Catalogue;
  const sha256 = createHash('sha256').update(content).digest('hex');
  catalogue.glossaries.push({ file: FILE, sha256 });
  writeFileSync(list, JSON.stringify(catalogue));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
