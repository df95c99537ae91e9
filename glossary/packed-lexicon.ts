import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeLexicon } from '../src/language/lexicon/decode-lexicon.ts';
import type { Lexicon } from '../src/language/lexicon/lexicon.ts';

const FOLDER = join(import.meta.dirname, '../public/lexicon');

const read = new Map<string, Lexicon | null>();

/** The lexicon that the extension ships for a language, read once a process; null where none is packed. */
export function packedLexicon(language: string): Lexicon | null {
  const known = read.get(language);
  if (known !== undefined) return known;
  const lexicon = readLexicon(language);
  read.set(language, lexicon);
  return lexicon;
}

/** Mining goes on by rules alone where a file is broken, as it does where there is none. */
function readLexicon(language: string): Lexicon | null {
  const path = join(FOLDER, `${language}.bin`);
  if (!/^[a-z]{2,3}$/u.test(language) || !existsSync(path)) return null;
  try {
    const { buffer, byteOffset, byteLength } = readFileSync(path);
    return decodeLexicon(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
  } catch {
    return null;
  }
}
