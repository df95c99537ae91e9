import { decodeText } from './decode-text.ts';
import { detectLanguage } from './detect-language.ts';
import { splitPassages } from './split-passages.ts';
import type { ReadResult } from './text-document.ts';

/** Far above any prose document (a Bible is 4 MB), and read in about a second. */
export const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;

/** Reads a plain text document. Offsets of its passages are into the decoded text. Never throws. */
export function readPlainText(bytes: Uint8Array): ReadResult {
  if (bytes.byteLength === 0) return { ok: false, code: 'empty', reason: 'it is empty' };
  if (bytes.byteLength > MAX_DOCUMENT_BYTES)
    return { ok: false, code: 'too-large', reason: tooLarge(bytes.byteLength) };
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { text } = decoded;
  const passages = splitPassages(text);
  if (passages.length === 0) return { ok: false, code: 'no-text', reason: 'it holds no text' };
  const heading = passages.find((passage) => passage.kind === 'heading');
  const language = detectLanguage(text);
  return {
    ok: true,
    document: {
      text,
      passages,
      ...(heading && { title: text.slice(heading.start, heading.end) }),
      ...(language !== undefined && { language }),
    },
  };
}

/** The message for a file over the limit, so that a caller can refuse it before reading it. */
export function tooLarge(bytes: number): string {
  const megabytes = (size: number) => Math.round((size / 1024 / 1024) * 10) / 10;
  return `it is ${megabytes(bytes)} MB large; the limit is ${megabytes(MAX_DOCUMENT_BYTES)} MB`;
}
