import { MAX_DOCUMENT_BYTES, tooLarge } from '../read-plain-text.ts';
import type { ReadResult } from '../text-document.ts';
import { decodeHtml } from './decode-html.ts';
import { documentOf } from './document-of.ts';
import type { ParseHtml } from './html-platform.ts';
import { type LinkedData, readLinkedData } from './json-ld.ts';
import { findMainContent } from './main-content.ts';
import { readPageMetadata } from './page-metadata.ts';
import type { PassageWriter } from './passage-writer.ts';
import { walkDom } from './walk-dom.ts';
import { withBody } from './with-body.ts';

/** A DOM takes a hundred times the memory of its markup: more tags than this are no document. */
const MAX_TAGS = 400_000;

/** Reads a web page: its main content, and what it says of itself. Never throws. */
export function readHtml(bytes: Uint8Array, parseHtml: ParseHtml): ReadResult {
  if (bytes.byteLength === 0) return { ok: false, code: 'empty', reason: 'it is empty' };
  if (bytes.byteLength > MAX_DOCUMENT_BYTES)
    return { ok: false, code: 'too-large', reason: tooLarge(bytes.byteLength) };
  const decoded = decodeHtml(bytes);
  return decoded.ok ? readPage(decoded.text, parseHtml) : decoded;
}

function readPage(html: string, parseHtml: ParseHtml): ReadResult {
  const tags = countTags(html);
  if (tags > MAX_TAGS) {
    const reason = `it has ${tags} tags; the limit is ${MAX_TAGS}`;
    return { ok: false, code: 'too-large', reason };
  }
  const page = withBody(html);
  const document = parseHtml(page);
  // Both before the main content is looked for: that removes scripts and the head's parts.
  const data = readLinkedData(document);
  const stated = readPageMetadata(document, data);
  const { root, whole } = findMainContent(document, () => parseHtml(page));
  const writer = walkDom(root, whole);
  addTerms(writer, data);
  return documentOf(writer, stated);
}

function countTags(html: string): number {
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    if (html[at + 1] !== '/') tags++;
  }
  return tags;
}

/** Terms that the page only states as data are written beneath its text. */
function addTerms(writer: PassageWriter, { terms }: LinkedData): void {
  if (terms.length === 0) return;
  const text = writer.text();
  for (const { name, description } of terms) {
    if (text.includes(description) && writer.marked.some((mark) => marks(text, mark, name)))
      continue;
    writer.beginDefinition([name], 'definedTerm');
    writer.write(description);
    writer.flush({ kind: 'definition' });
  }
}

function marks(
  text: string,
  { start, end }: { start: number; end: number },
  name: string,
): boolean {
  return text.slice(start, end).toLowerCase() === name.toLowerCase();
}
