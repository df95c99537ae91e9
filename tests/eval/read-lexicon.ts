import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeLexicon } from '../../src/language/lexicon/decode-lexicon.ts';
import type { Lexicon } from '../../src/language/lexicon/lexicon.ts';

const FOLDER = join(import.meta.dirname, '../../public/lexicon');

/** The lexicon that ships for a language, or null when none does. */
export function readLexicon(language: string): Lexicon | null {
  const path = join(FOLDER, `${language}.bin`);
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  return decodeLexicon(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
}
