import { PDFDocument, type PDFFont, StandardFonts } from 'pdf-lib';
import { readDocument } from '../../src/readers/read-document.ts';
import { readerPlatform } from '../../src/readers/reader-platform.ts';
import type { SavedPage } from './saved-pages.ts';

const SIZE = 10;
const LEADING = 14;
const PAGE = { width: 595, height: 842, margin: 60 };
const LINES = Math.floor((PAGE.height - 2 * PAGE.margin) / LEADING);

/** A PDF of so many pages, set from the saved pages' own text, over and over. */
export async function makeLongPdf(saved: readonly SavedPage[], pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const lines = linesOf(await paragraphsOf(saved), font);
  if (lines.length === 0) throw new Error('The saved pages hold no text');
  for (let page = 0; page < pages; page++) {
    const sheet = pdf.addPage([PAGE.width, PAGE.height]);
    for (let at = 0; at < LINES; at++) {
      const text = lines[(page * LINES + at) % lines.length] ?? '';
      const y = PAGE.height - PAGE.margin - at * LEADING;
      if (text !== '') sheet.drawText(text, { x: PAGE.margin, y, size: SIZE, font });
    }
  }
  return pdf.save();
}

async function paragraphsOf(saved: readonly SavedPage[]): Promise<string[]> {
  const paragraphs: string[] = [];
  for (const { name, html } of saved) {
    const bytes = new TextEncoder().encode(html);
    const read = await readDocument(bytes, { name: `${name}.html` }, readerPlatform());
    if (!read.ok) continue;
    const { text, passages } = read.document;
    paragraphs.push(...passages.map(({ start, end }) => plain(text.slice(start, end))));
  }
  return paragraphs.filter((text) => text.trim() !== '');
}

/** What the PDF's own fonts have. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”«»]/gu, '"')
    .replace(/[–—]/gu, '-')
    .replace(/[^\u0020-\u007e\u00a1-\u00ff]/gu, ' ');
}

function linesOf(paragraphs: readonly string[], font: PDFFont): string[] {
  const width = PAGE.width - 2 * PAGE.margin;
  return paragraphs.flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(/\s+/u)) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (font.widthOfTextAtSize(longer, SIZE) <= width) line = longer;
      else {
        lines.push(line);
        line = word;
      }
    }
    // An empty line parts paragraphs.
    return [...lines, line, ''];
  });
}
