const SAMPLE_BYTES = 4096;
const CHUNK_BYTES = 256 * 1024;

/**
 * Decodes a text file piece by piece: UTF-8 and UTF-16 with or without a byte order mark, else
 * Windows-1252 (which holds Latin-1), line by line where a file mixes encodings. A label that the
 * file itself gives (an XML declaration) is believed where its bytes are not plainly something else.
 * Pieces end at line ends where lines are not too long, and never within a character. Never throws.
 */
export function* decodeChunks(bytes: Uint8Array, label?: string): Generator<string> {
  const utf16 = utf16Label(bytes);
  const named = utf16 ?? (isSingleByte(label) ? label : null);
  if (named !== null) {
    const decoder = new TextDecoder(named);
    for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
      const end = start + CHUNK_BYTES;
      yield decoder.decode(bytes.subarray(start, end), { stream: end < bytes.length });
    }
    return;
  }
  const tail = cutTail(bytes);
  const body = tail === 0 ? bytes : bytes.subarray(0, -tail);
  for (let start = hasUtf8Mark(bytes) ? 3 : 0; start < body.length; ) {
    const end = chunkEnd(body, start);
    const chunk = body.subarray(start, end);
    yield decodeUtf8(chunk) ?? decodeLines(chunk);
    start = end;
  }
  if (tail > 0) yield '\ufffd';
}

/** True when the first bytes hold a zero that no text encoding explains. */
export function hasBinaryStart(bytes: Uint8Array): boolean {
  return utf16Label(bytes) === null && bytes.subarray(0, SAMPLE_BYTES).includes(0);
}

/** UTF-8 is tried first in any case, so only other encodings are worth a label. */
function isSingleByte(label: string | undefined): label is string {
  if (label === undefined) return false;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding !== 'utf-8' && !encoding.startsWith('utf-16') && encoding !== 'windows-1252';
  } catch {
    return false;
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

function chunkEnd(bytes: Uint8Array, start: number): number {
  const limit = start + CHUNK_BYTES;
  if (limit >= bytes.length) return bytes.length;
  const newline = bytes.subarray(start, limit).lastIndexOf(0x0a);
  if (newline >= 0) return start + newline + 1;
  let end = limit;
  while (end > limit - 3 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return end;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeLines(bytes: Uint8Array): string {
  const fallback = new TextDecoder('windows-1252');
  const lines: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    const line = bytes.subarray(start, end);
    lines.push(decodeUtf8(line) ?? fallback.decode(line));
    start = end;
  }
  return lines.join('');
}

/**
 * How many bytes at the end begin a UTF-8 character that the file's end cuts off: a truncated file is
 * no file of another encoding. Only in a text that holds whole ones, else `caf\xe9` would be one.
 */
function cutTail(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return back < length && holdsUtf8(bytes.subarray(0, -back)) ? back : 0;
  }
  return 0;
}

function holdsUtf8(bytes: Uint8Array): boolean {
  const at = bytes.findIndex((byte) => byte >= 0x80);
  return at >= 0 && (bytes[at] ?? 0) >= 0xc2 && ((bytes[at + 1] ?? 0) & 0xc0) === 0x80;
}

function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
