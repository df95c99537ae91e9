import { documentOf } from '../html/document-of.ts';
import type { ParseHtml } from '../html/html-platform.ts';
import { languageCode, type PageMetadata } from '../html/page-metadata.ts';
import { walkDom } from '../html/walk-dom.ts';
import type { ReadResult } from '../text-document.ts';
import { unpackDocx } from './unpack-docx.ts';

/** Titles count as headings; everything else is as mammoth has it. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];

/** Reads a Word document (DOCX) by its styles: headings, paragraphs, lists, tables, notes. Never throws. */
export async function readDocx(bytes: Uint8Array, parseHtml: ParseHtml): Promise<ReadResult> {
  if (bytes.byteLength === 0) return { ok: false, code: 'empty', reason: 'it is empty' };
  const unpacked = unpackDocx(bytes);
  if (!unpacked.ok) return unpacked;
  try {
    const html = await convert(unpacked.packed);
    const document = parseHtml(`<!doctype html><html><body>${html}</body></html>`);
    return documentOf(walkDom(document.body, false), statedIn(unpacked.parts));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, code: 'broken', reason: `it is a broken Word document (${why})` };
  }
}

async function convert(packed: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  // Node reads the one, browsers the other.
  const input = { buffer: packed, arrayBuffer: packed.buffer as ArrayBuffer };
  const { value } = await mammoth.convertToHtml(input as { arrayBuffer: ArrayBuffer }, {
    styleMap: STYLES,
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
  });
  return value;
}

function statedIn(parts: Readonly<Record<string, Uint8Array>>): PageMetadata {
  const core = textOf(parts['docProps/core.xml']);
  const found = {
    title: elementText(core, 'dc:title'),
    language: languageCode(elementText(core, 'dc:language')),
    publisher:
      elementText(core, 'dc:publisher') ??
      elementText(textOf(parts['docProps/app.xml']), 'Company'),
  };
  return Object.fromEntries(Object.entries(found).filter(([, text]) => text));
}

function textOf(part: Uint8Array | undefined): string {
  return part ? new TextDecoder().decode(part) : '';
}

function elementText(xml: string, name: string): string | undefined {
  const text = new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`, 'u').exec(xml)?.[1];
  const decoded = text?.replace(/&(amp|lt|gt|quot|apos);/gu, (_, entity) => ENTITIES[entity] ?? '');
  return decoded?.replace(/\s+/gu, ' ').trim() || undefined;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
