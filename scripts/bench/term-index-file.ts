import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLanguageEngine } from '../../src/language/languages.ts';
import { decodeLexicon } from '../../src/language/lexicon/decode-lexicon.ts';
import { compileIndex } from '../../src/matcher/compile-index.ts';
import { encodeTermIndex } from '../../src/matcher/term-index.ts';
import type { Glossary } from '../../src/model/glossary.ts';
import { repositoryFolder } from '../repository-folder.ts';
import type { TermList } from './term-lists.ts';

export type CompiledList = { bytes: Uint8Array; forms: number; compileMs: number };

/** A term list as the background keeps it in its database. */
export function compileList(list: TermList): CompiledList {
  const lexicon = readLexicon();
  const danish = createLanguageEngine('da', lexicon);
  const started = performance.now();
  const { index } = compileIndex([toGlossary(list)], (language) =>
    language === 'da' ? danish : createLanguageEngine(language, null),
  );
  const bytes = new Uint8Array(encodeTermIndex(index));
  return { bytes, forms: index.formCount, compileMs: performance.now() - started };
}

/** The packed Danish lexicon; null before it is built. */
export function readLexiconBytes(): Uint8Array<ArrayBuffer> | null {
  const path = join(repositoryFolder, 'public', 'lexicon', 'da.bin');
  return existsSync(path) ? new Uint8Array(readFileSync(path)) : null;
}

export function toGlossary({ terms, size }: TermList): Glossary {
  return {
    format: 'ordlys-glossary',
    version: 1,
    id: `bench-${size}`,
    title: `${size} terms`,
    language: 'da',
    licence: 'CC0-1.0',
    sources: [],
    entries: terms.map(({ text, language }, at) => ({
      id: `entry-${at}`,
      terms: [{ text, language, kind: 'preferred' }],
      explanations: [],
      quotes: [],
      related: [],
      level: 'everyday',
      status: 'draft',
      origin: 'editor',
    })),
  };
}

function readLexicon() {
  const bytes = readLexiconBytes();
  return bytes === null ? null : decodeLexicon(bytes.buffer);
}
