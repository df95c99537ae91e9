import { unzipSync, zipSync } from 'fflate';
import type { Unreadable } from '../text-document.ts';

export type Unpacked =
  /** `parts` are the XML parts by name; `packed` is a small archive of just these. */
  { ok: true; parts: Record<string, Uint8Array>; packed: Uint8Array } | Unreadable;

const MEGABYTE = 1024 * 1024;
/** What all of an archive says it unpacks to; pictures count. */
const MAX_UNPACKED = 512 * MEGABYTE;
/** What is really unpacked: the text and its styles. */
const MAX_XML = 32 * MEGABYTE;
const MAX_FILES = 10_000;

const OTHER_KINDS: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook/u, 'it is an Excel workbook; save the sheet as CSV'],
  [/^ppt\/presentation/u, 'it is a PowerPoint presentation; save it as PDF'],
  [/^META-INF\/manifest\.xml$/u, 'it is an OpenDocument file; save it as DOCX'],
  [/^META-INF\/container\.xml$/u, 'it is an e-book; its pages can be read as HTML'],
];

/**
 * Unpacks the XML parts of a DOCX. Sizes are summed from the archive's directory before anything is
 * unpacked; what a part unpacks to beyond its stated size is cut off, so that a lie costs no memory.
 */
export function unpackDocx(bytes: Uint8Array): Unpacked {
  try {
    const refused = checkDirectory(bytes);
    if (refused) return refused;
    const parts = unzipSync(bytes, { filter: ({ name }) => isXml(name) });
    return { ok: true, parts, packed: zipSync(parts, { level: 0 }) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, code: 'broken', reason: `it is a broken ZIP or Office file (${why})` };
  }
}

function checkDirectory(bytes: Uint8Array): Unreadable | null {
  const names: string[] = [];
  let total = 0;
  let xml = 0;
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      names.push(name);
      total += originalSize;
      if (isXml(name)) xml += originalSize;
      return false;
    },
  });
  if (names.length > MAX_FILES)
    return tooLarge(`it holds ${names.length} files; the limit is ${MAX_FILES}`);
  if (total > MAX_UNPACKED) return tooMuch(total, MAX_UNPACKED);
  if (xml > MAX_XML) return tooMuch(xml, MAX_XML);
  if (names.includes('word/document.xml')) return null;
  const other = OTHER_KINDS.find(([name]) => names.some((file) => name.test(file)));
  const reason = other?.[1] ?? 'it is a ZIP archive, not a Word document';
  return { ok: false, code: 'other-format', reason };
}

function isXml(name: string): boolean {
  return /\.(?:xml|rels)$/iu.test(name);
}

function tooMuch(size: number, limit: number): Unreadable {
  const megabytes = (bytes: number) => Math.round(bytes / MEGABYTE);
  return tooLarge(`it would unpack to ${megabytes(size)} MB; the limit is ${megabytes(limit)} MB`);
}

function tooLarge(reason: string): Unreadable {
  return { ok: false, code: 'too-large', reason };
}
