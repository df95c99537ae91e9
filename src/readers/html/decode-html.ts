import { decodeText } from '../decode-text.ts';

type Decoded = ReturnType<typeof decodeText>;

const HEAD_BYTES = 2048;
const CHARSET =
  /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/iu;

/** Decodes a web page: as UTF-8 or UTF-16 where the bytes are that, else as the page says. Never throws. */
export function decodeHtml(bytes: Uint8Array): Decoded {
  const label = statedCharset(bytes);
  if (!label || isUnicode(bytes)) return decodeText(bytes);
  try {
    return { ok: true, text: new TextDecoder(label).decode(bytes) };
  } catch {
    return decodeText(bytes);
  }
}

function statedCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const match = CHARSET.exec(head);
  const label = (match?.[1] ?? match?.[2])?.toLowerCase();
  return label === undefined || /^(utf-?(8|16\w*)|unicode)$/u.test(label) ? undefined : label;
}

/** Byte order marks and well-formed UTF-8 are surer than what a page says of itself. */
function isUnicode(bytes: Uint8Array): boolean {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (mark === 0xfffe || mark === 0xfeff) return true;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
