import { decodeChunks, hasBinaryStart } from '../model/decode-chunks.ts';
import type { Unreadable } from './text-document.ts';

type Decoded = { ok: true; text: string } | Unreadable;

/** Formats that people rename or pick by mistake, by their first bytes. */
const KNOWN_FORMATS: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF file', [0x25, 0x50, 0x44, 0x46]],
  ['a ZIP or Office file', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Office file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a gzip archive', [0x1f, 0x8b]],
];

/**
 * Decodes a text file: UTF-8 and UTF-16 with or without a byte order mark, else Windows-1252 (which
 * holds Latin-1). A file of mixed encodings is decoded line by line. Never throws.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const format = KNOWN_FORMATS.find(([, magic]) => magic.every((byte, i) => bytes[i] === byte));
  if (format)
    return { ok: false, code: 'other-format', reason: `it is ${format[0]}, not plain text` };
  const text = hasBinaryStart(bytes) ? null : [...decodeChunks(bytes)].join('');
  if (text === null || looksBinary(text))
    return { ok: false, code: 'other-format', reason: 'it is binary, not text' };
  return { ok: true, text };
}

/** Control characters have no place in prose; a few stray ones are forgiven. */
function looksBinary(text: string): boolean {
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) return true;
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d) controls++;
  }
  return controls > 8 && controls > text.length / 100;
}
