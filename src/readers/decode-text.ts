type Decoded = { ok: true; text: string } | { ok: false; reason: string };

const SAMPLE_BYTES = 4096;
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
  if (format) return { ok: false, reason: `it is ${format[0]}, not plain text` };
  const text = decode(bytes);
  if (text === null || looksBinary(text)) return { ok: false, reason: 'it is binary, not text' };
  return { ok: true, text };
}

function decode(bytes: Uint8Array): string | null {
  const utf16 = utf16Label(bytes);
  if (utf16) return decodeAs(utf16, bytes);
  if (bytes.subarray(0, SAMPLE_BYTES).includes(0)) return null;
  return decodeAs('utf-8', bytes) ?? decodeLines(bytes);
}

function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Without a mark, text in UTF-16 gives itself away by zero bytes in every other place. */
function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, i) => {
    if (byte === 0 && i % 2 === 0) even++;
    else if (byte === 0) odd++;
  });
  const pairs = Math.floor(sample.length / 2);
  if (pairs === 0) return null;
  if (odd / pairs > 0.6 && even / pairs < 0.05) return 'utf-16le';
  if (even / pairs > 0.6 && odd / pairs < 0.05) return 'utf-16be';
  return null;
}

function decodeLines(bytes: Uint8Array): string {
  const fallback = new TextDecoder('windows-1252');
  const lines: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    const line = bytes.subarray(start, end);
    lines.push(decodeAs('utf-8', line) ?? fallback.decode(line));
    start = end;
  }
  return lines.join('');
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
