import MarkdownIt from 'markdown-it';
import definitionLists from 'markdown-it-deflist';
import { decodeText } from '../decode-text.ts';
import { documentOf } from '../html/document-of.ts';
import type { ParseHtml } from '../html/html-platform.ts';
import { isoDate, languageCode, type PageMetadata } from '../html/page-metadata.ts';
import { walkDom } from '../html/walk-dom.ts';
import { MAX_DOCUMENT_BYTES, tooLarge } from '../read-plain-text.ts';
import type { ReadResult } from '../text-document.ts';

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;

/** Reads Markdown (CommonMark with tables and definition lists; HTML within it counts). Never throws. */
export function readMarkdown(bytes: Uint8Array, parseHtml: ParseHtml): ReadResult {
  if (bytes.byteLength === 0) return { ok: false, code: 'empty', reason: 'it is empty' };
  if (bytes.byteLength > MAX_DOCUMENT_BYTES)
    return { ok: false, code: 'too-large', reason: tooLarge(bytes.byteLength) };
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const front = FRONT_MATTER.exec(decoded.text);
  const source = front ? decoded.text.slice(front[0].length) : decoded.text;
  const html = new MarkdownIt({ html: true }).use(definitionLists).render(source);
  const document = parseHtml(`<!doctype html><html><body>${html}</body></html>`);
  return documentOf(walkDom(document.body, false), statedIn(front?.[1] ?? ''));
}

/** The plain `key: value` lines of a front matter; nothing else in it is of use here. */
function statedIn(front: string): PageMetadata {
  const values = new Map<string, string>();
  for (const line of front.split(/\r?\n/u)) {
    const match = /^(\w+):\s*(.+?)\s*$/u.exec(line);
    if (match) values.set(match[1]?.toLowerCase() ?? '', unquoted(match[2] ?? ''));
  }
  const address = values.get('url') ?? values.get('canonical');
  const found = {
    title: values.get('title'),
    language: languageCode(values.get('language') ?? values.get('lang')),
    published: isoDate(values.get('published') ?? values.get('date')),
    publisher: values.get('publisher'),
    url: address && /^https?:\/\//u.test(address) ? address : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, text]) => text));
}

function unquoted(value: string): string {
  return value.replace(/^(["'])(.*)\1$/u, '$2');
}
