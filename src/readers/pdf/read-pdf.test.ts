import { PDFDocument, type PDFPage, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { readPdf } from './read-pdf.ts';

const loadPdf = () => import('pdfjs-dist/legacy/build/pdf.mjs');
const bytesOf = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

type Draw = (
  page: PDFPage,
  write: (text: string, x: number, y: number, size?: number) => void,
) => void;

async function pdf(...pages: Draw[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  document.setTitle('Microsoft Word - gener.docx');
  for (const draw of pages) {
    const page = document.addPage([595, 842]);
    draw(page, (text, x, y, size = 10) => page.drawText(text, { x, y, size, font }));
  }
  return document.save();
}

async function outline(bytes: Uint8Array): Promise<string[]> {
  const result = await readPdf(bytes, loadPdf);
  if (!result.ok) throw new Error(result.reason);
  const { text, passages } = result.document;
  return passages.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

/** Lines beneath each other, 12 points apart. */
function column(lines: readonly string[], x: number, top: number): Draw {
  return (_, write) => {
    lines.forEach((line, i) => {
      write(line, x, top - i * 12);
    });
  };
}

describe('readPdf', () => {
  it('puts lines together to paragraphs, undoes hyphens at line ends and knows headings', async () => {
    const bytes = await pdf((page, write) => {
      write('Om gener', 70, 700, 18);
      column(
        [
          'Et gen er en opskrift, som kroppen læser i cellerne, og det gælder og-',
          'så for helgenomsekventering, som ud-',
          'føres på et supercomputer-',
          'system i Danmark.',
          'Et supercomputer-system bruges i sundheds-',
          'og ældreområdet til DNA-',
          'analyser.',
        ],
        70,
        670,
      )(page, write);
    });
    expect(await outline(bytes)).toEqual([
      'heading: Om gener',
      'paragraph: Et gen er en opskrift, som kroppen læser i cellerne, og det gælder også for helgenomsekventering, som udføres på et supercomputer-system i Danmark.',
      'paragraph: Et supercomputer-system bruges i sundheds- og ældreområdet til DNA-analyser.',
    ]);
  });

  it('reads two columns one after the other, beneath a heading over both', async () => {
    const left = Array.from(
      { length: 8 },
      (_, i) => `venstre spalte med linje nummer ${i} og mere`,
    );
    const right = Array.from(
      { length: 8 },
      (_, i) => `hoejre spalte med linje nummer ${i} og mere`,
    );
    const bytes = await pdf((page, write) => {
      write('En overskrift der løber hen over begge de to spalter', 70, 720, 16);
      column(left, 70, 690)(page, write);
      column(right, 310, 690)(page, write);
    });
    const [heading, ...rest] = await outline(bytes);
    expect(heading).toMatch(/^heading: En overskrift/);
    expect(rest.join(' ')).toBe(`paragraph: ${[...left, ...right].join(' ')}`);
  });

  it('keeps the rows of a table together', async () => {
    const rows = [
      ['gen', 'en opskrift på et protein i cellen'],
      ['exon', 'den del af et gen som bruges'],
      ['intron', 'den del af et gen som klippes ud'],
      ['DNA', 'det molekyle som bærer generne'],
      ['kromosom', 'en pakke af arvemasse'],
    ];
    const bytes = await pdf((_, write) => {
      rows.forEach(([term = '', text = ''], i) => {
        write(term, 70, 700 - i * 14);
        write(text, 200, 700 - i * 14);
      });
    });
    expect(await outline(bytes)).toEqual(rows.map(([term, text]) => `tableRow: ${term} | ${text}`));
  });

  it('drops headers, footers and page numbers, and joins a sentence over pages', async () => {
    const bytes = await pdf(
      ...['Det første, som', 'gik videre her.', 'Det tredje.'].map(
        (text, i): Draw =>
          (_, write) => {
            write(`Styrelsen · Rapport ${i + 1}`, 70, 810, 8);
            write(text, 70, 600);
            write(`Side ${i + 1} af 3`, 280, 30, 8);
          },
      ),
    );
    expect(await outline(bytes)).toEqual([
      'paragraph: Det første, som gik videre her.',
      'paragraph: Det tredje.',
    ]);
  });

  it('takes no title that a program made of a file name', async () => {
    const result = await readPdf(await pdf((_, write) => write('Et gen.', 70, 600)), loadPdf);
    expect(result.ok && result.document.title).toBeUndefined();
  });

  it.each([
    ['nothing', () => new Uint8Array(0), /empty/],
    ['a scan', () => pdf((page) => page.drawSquare({ size: 100 })), /no text, only pictures.*OCR/],
    ['a broken file', () => bytesOf('%PDF-1.7\nxx'), /broken PDF/],
    ['an encrypted file', () => bytesOf(ENCRYPTED), /encrypted and needs a password/],
  ])('refuses %s with a reason', async (_, bytes, reason) => {
    expect(await readPdf(await bytes(), loadPdf)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(reason),
    });
  });
});

const KEY = 'ab'.repeat(32);
const ENCRYPTED = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj
4 0 obj <</Filter/Standard/V 1/R 2/O<${KEY}>/U<${KEY}>/P -4>> endobj
trailer <</Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]/Size 5>>
%%EOF
`;
