import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type ReaderPlatform, readDocument } from './read-document.ts';

const platform: ReaderPlatform = {
  parseHtml: (html) => parseHTML(html).document,
  loadPdf: () => import('pdfjs-dist/legacy/build/pdf.mjs'),
};
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(`\ufeff${text}`, (char) => char.charCodeAt(0)).buffer);

const PAGE = '<!doctype html><html><body><p>Et gen på æsken.</p></body></html>';

async function text(bytes: Uint8Array, name: string, mime?: string): Promise<string> {
  const result = await readDocument(bytes, { name, ...(mime !== undefined && { mime }) }, platform);
  return result.ok ? result.document.text : result.reason;
}

describe('readDocument', () => {
  it.each([
    ['by its content', utf8(PAGE), 'side.txt', undefined],
    ['by its content in UTF-16', utf16(PAGE), 'side', undefined],
    ['by its content behind a comment', utf8(`\ufeff<!-- x -->\n${PAGE}`), 'side.md', undefined],
    ['by its name', utf8('<p>Et gen på æsken.'), 'side.HTM', undefined],
    ['by its type', utf8('<p>Et gen på æsken.'), 'side', 'text/html; charset=utf-8'],
    ['that is Latin-1', latin1(PAGE), 'side.html', undefined],
  ])('knows a page %s', async (_, bytes, name, mime) => {
    expect(await text(bytes, name, mime)).toBe('Et gen på æsken.');
  });

  it.each([
    ['Markdown', '# Et **gen**', 'a.md', 'Et gen'],
    ['a term list', 'gen;en opskrift', 'a.csv', 'gen: en opskrift'],
    ['text', '# Et **gen**', 'a.txt', '# Et **gen**'],
    ['what nothing is known of as text', '# Et **gen**', 'LICENSE', '# Et **gen**'],
  ])('reads %s', async (_, content, name, expected) => {
    expect(await text(utf8(content), name)).toBe(expected);
  });

  it.each([
    ['an archive by another name', utf8('PK\u0003\u0004xxxx'), 'a.txt', /broken ZIP/],
    ['a PDF by another name', utf8('%PDF-1.4 xx'), 'a.docx', /broken PDF/],
    ['text named PDF', utf8('Et gen.'), 'a.pdf', /not a PDF file, whatever/],
    ['text named DOCX', utf8('Et gen.'), 'a.docx', /not a Word document/],
    ['an old Office file', latin1('\u00d0\u00cf\u0011\u00e0xxxx'), 'a.doc', /old or an encrypted/],
    ['RTF', utf8('{\\rtf1 x}'), 'a.rtf', /RTF/],
    ['an image', latin1('\u0089PNG\r\n'), 'a.html', /PNG/],
    ['nothing', new Uint8Array(0), 'a.pdf', /empty/],
  ])('refuses %s with a reason', async (_, bytes, name, reason) => {
    expect(await text(bytes, name)).toMatch(reason);
  });
});
