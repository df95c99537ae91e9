import { strToU8, zipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readDocx } from './read-docx.ts';

const parseHtml = (html: string): Document => parseHTML(html).document;
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const paragraph = (text: string, style = '', runs = `<w:r><w:t>${text}</w:t></w:r>`) =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${runs}</w:p>`;

function docx(body: string, more: Record<string, string> = {}): Uint8Array {
  const files = {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${XML}<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `${XML}<w:styles ${W}><w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    ...more,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}

/** An archive of one file of 2 MB in a few bytes. */
const bomb = (name = 'word/document.xml') => zipSync({ [name]: new Uint8Array(2 << 20).fill(32) });

/** The archive with another unpacked size in the only record of its directory. */
function stating(zip: Uint8Array, size: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset);
  const record = view.getUint32(zip.length - 6, true);
  expect(view.getUint32(record, true)).toBe(0x02014b50);
  view.setUint32(record + 24, size, true);
  return zip;
}

async function outline(bytes: Uint8Array): Promise<string[]> {
  const result = await readDocx(bytes, parseHtml);
  if (!result.ok) throw new Error(result.reason);
  const { text, passages } = result.document;
  return passages.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('readDocx', () => {
  it('reads headings by their style, paragraphs whose runs are split, and tables', async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const body = [
      paragraph('Gener', 'Overskrift1'),
      paragraph(
        '',
        '',
        '<w:r><w:t>Et </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>gen</w:t></w:r><w:r><w:t xml:space="preserve"> er kort.</w:t></w:r>',
      ),
      `<w:tbl><w:tr>${cell('exon')}${cell('en del')}</w:tr></w:tbl>`,
    ].join('');
    expect(await outline(docx(body))).toEqual([
      'heading: Gener',
      'paragraph: Et gen er kort.',
      'tableRow: exon | en del',
    ]);
  });

  it('reads what the file states of itself', async () => {
    const core = `${XML}<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:title>Om gener &amp; mere</dc:title><dc:language>da-DK</dc:language></cp:coreProperties>`;
    const app = `${XML}<Properties><Company>Styrelsen</Company></Properties>`;
    const bytes = docx(paragraph('Et gen.'), {
      'docProps/core.xml': core,
      'docProps/app.xml': app,
    });
    expect(await readDocx(bytes, parseHtml)).toMatchObject({
      document: { title: 'Om gener & mere', language: 'da', publisher: 'Styrelsen' },
    });
  });

  it.each([
    ['nothing', () => new Uint8Array(0), /empty/],
    ['no text', () => docx(''), /no text/],
    ['a broken archive', () => docx(paragraph('Et gen.')).subarray(0, 300), /broken ZIP/],
    ['broken XML', () => docx('', { 'word/document.xml': '<w:p' }), /broken Word|no text/],
    ['another archive', () => zipSync({ 'a.txt': strToU8('a') }), /ZIP archive, not a Word/],
    ['a workbook', () => zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), /Excel workbook/],
    ['a bomb', () => stating(bomb(), 40 << 20), /unpack to 40 MB; the limit is 32 MB/],
    ['a bomb of pictures', () => stating(bomb('a.png'), 513 << 20), /unpack to 513 MB/],
  ])(
    'refuses %s with a reason',
    async (_, bytes, reason) => {
      expect(await readDocx(bytes(), parseHtml)).toMatchObject({
        ok: false,
        reason: expect.stringMatching(reason),
      });
    },
    30_000,
  );

  it('unpacks no more than the directory states, even where it lies', async () => {
    expect(await readDocx(stating(bomb(), 100), parseHtml)).toMatchObject({ ok: false });
  });
});
