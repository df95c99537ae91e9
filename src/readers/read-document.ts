import { readTermList } from './csv/read-term-list.ts';
import { readDocx } from './docx/read-docx.ts';
import type { ParseHtml } from './html/html-platform.ts';
import { readHtml } from './html/read-html.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { type LoadPdf, readPdf } from './pdf/read-pdf.ts';
import { readPlainText } from './read-plain-text.ts';
import { sniffFormat } from './sniff-format.ts';
import type { ReadResult } from './text-document.ts';

/** The libraries that are loaded when they are needed. */
export type ReaderPlatform = { parseHtml: ParseHtml; loadPdf: LoadPdf };

export type DocumentFile = {
  name: string;
  mime?: string;
  /** Told how much of a long file is read, 0 to 1. */
  onShare?: (share: number) => void;
};

/** Larger files of any format are refused before they are read; text formats have a lower limit. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/**
 * Reads a document of any format. What it is is told by its content first, so that a renamed file is
 * read as what it is, then by its name, then by its type. Never throws.
 */
export async function readDocument(
  bytes: Uint8Array,
  file: DocumentFile,
  { parseHtml, loadPdf }: ReaderPlatform,
): Promise<ReadResult> {
  const megabytes = Math.round(bytes.byteLength / 1024 / 1024);
  if (bytes.byteLength === 0) return { ok: false, code: 'empty', reason: 'it is empty' };
  if (bytes.byteLength > MAX_FILE_BYTES) return tooLarge(megabytes);
  const refused = refusedKind(bytes);
  if (refused) return { ok: false, code: 'other-format', reason: refused };
  try {
    switch (sniffFormat(bytes, file.name, file.mime)) {
      case 'pdf':
        return await readAs('a PDF file', bytes, (copy) => readPdf(copy, loadPdf, file.onShare));
      case 'docx':
        return await readAs('a Word document', bytes, (copy) => readDocx(copy, parseHtml));
      case 'html':
        return readHtml(bytes, parseHtml);
      case 'markdown':
        return readMarkdown(bytes, parseHtml);
      case 'termList':
        return readTermList(bytes);
      default:
        return readPlainText(bytes);
    }
  } catch (error) {
    // A page that a library stumbles on costs itself only.
    return { ok: false, code: 'broken', reason: `it cannot be read (${messageOf(error)})` };
  }
}

/** Only the name may have said what the file is. */
async function readAs(
  kind: string,
  bytes: Uint8Array,
  read: (bytes: Uint8Array) => Promise<ReadResult>,
): Promise<ReadResult> {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const fits = kind === 'a PDF file' ? start.includes('%PDF-') : start.startsWith('PK');
  if (fits) return read(bytes);
  const reason = `it is not ${kind}, whatever its name says`;
  return { ok: false, code: 'broken', reason };
}

function refusedKind(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0'))
    return 'it is an old or an encrypted Office file; save it as DOCX without a password';
  if (start.startsWith('{\\rtf')) return 'it is an RTF file; save it as DOCX';
  return null;
}

function tooLarge(megabytes: number): ReadResult {
  const reason = `it is ${megabytes} MB large; the limit is 64 MB`;
  return { ok: false, code: 'too-large', reason };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
