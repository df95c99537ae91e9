import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { documentOf } from '../html/document-of.ts';
import { languageCode, type PageMetadata } from '../html/page-metadata.ts';
import { PassageWriter } from '../html/passage-writer.ts';
import type { ReadResult } from '../text-document.ts';
import { dropNoteMarks } from './drop-note-marks.ts';
import { type Paragraph, paragraphsOf } from './paragraphs-of.ts';
import { readingOrder } from './reading-order.ts';
import { dropRunningLines, type PdfPage } from './running-lines.ts';
import { segmentsOf } from './segments-of.ts';
import type { TextRun } from './text-run.ts';

/** The part of pdf.js that is used; Node and browsers load different builds of it. */
export type PdfLibrary = Pick<typeof import('pdfjs-dist'), 'getDocument'>;
export type LoadPdf = () => Promise<PdfLibrary>;

const MAX_PAGES = 5000;
const MAX_RUNS = 50_000;
/** Titles that a program made up from a file's name. */
const NO_TITLE = /\.(?:docx?|indd|pdf|pptx?|xlsx?|tmp)$|^Microsoft (?:Word|PowerPoint)|^untitled/iu;

/**
 * Reads a PDF's text in reading order: columns, paragraphs, headings by size. `onShare` is told after
 * each page how much is done, 0 to 1. Never throws.
 */
export async function readPdf(
  bytes: Uint8Array,
  loadPdf: LoadPdf,
  onShare: (share: number) => void = () => undefined,
): Promise<ReadResult> {
  if (bytes.byteLength === 0) return { ok: false, code: 'empty', reason: 'it is empty' };
  const { getDocument } = await loadPdf();
  // The library takes the bytes over, so it is given a copy; and it takes no Buffer, which a slice of one is.
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    return await readOpened(await task.promise, onShare);
  } catch (error) {
    return unopened(error);
  } finally {
    await task.destroy();
  }
}

async function readOpened(
  pdf: PDFDocumentProxy,
  onShare: (share: number) => void,
): Promise<ReadResult> {
  if (pdf.numPages > MAX_PAGES)
    return {
      ...{ ok: false, code: 'too-large' },
      reason: `it has ${pdf.numPages} pages; the limit is ${MAX_PAGES}`,
    };
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    pages.push(await readPage(page));
    page.cleanup();
    onShare(number / pdf.numPages);
  }
  if (pages.every(({ lines }) => lines.length === 0)) {
    const count = pages.length === 1 ? 'page' : `${pages.length} pages`;
    const reason = `its ${count} hold no text, only pictures: run text recognition (OCR) on it first`;
    return { ok: false, code: 'scan', reason };
  }
  const writer = new PassageWriter();
  const paragraphs = paragraphsOf(dropRunningLines(pages));
  const sizes = headingSizes(paragraphs);
  for (const paragraph of paragraphs) writeParagraph(writer, paragraph, sizes);
  return documentOf(writer, await statedIn(pdf));
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const [left = 0, bottom = 0, , top = 0] = page.view;
  const { items } = await page.getTextContent();
  const runs: TextRun[] = [];
  for (const item of items.slice(0, MAX_RUNS)) {
    if (!('str' in item)) continue;
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
    const size = Math.hypot(c, d);
    // Text that runs up the margin is no part of the page's text.
    if (size === 0 || Math.abs(b) > Math.abs(a) * 0.2) continue;
    runs.push({ text: item.str, x: x - left, end: x - left + item.width, y: y - bottom, size });
  }
  return { lines: readingOrder(segmentsOf(dropNoteMarks(runs))), height: top - bottom };
}

function writeParagraph(
  writer: PassageWriter,
  paragraph: Paragraph,
  sizes: readonly number[],
): void {
  const { kind, text, size, cells } = paragraph;
  if (kind === 'tableRow') {
    for (const cell of cells) {
      writer.separate(' | ');
      const start = writer.openCell();
      writer.write(cell);
      writer.closeCell(start);
    }
  } else writer.write(text);
  const level = Math.min(6, sizes.indexOf(Math.round(size)) + 1);
  writer.flush(kind === 'heading' ? { kind, level } : { kind });
}

/** The sizes of headings, largest first: their places are their levels. */
function headingSizes(paragraphs: readonly Paragraph[]): number[] {
  const headings = paragraphs.filter(({ kind }) => kind === 'heading');
  return [...new Set(headings.map(({ size }) => Math.round(size)))].sort((a, b) => b - a);
}

async function statedIn(pdf: PDFDocumentProxy): Promise<PageMetadata> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const { Title, Language } = info as { Title?: unknown; Language?: unknown };
  const title = typeof Title === 'string' ? Title.trim() : '';
  const language = typeof Language === 'string' ? languageCode(Language) : undefined;
  return {
    ...(title !== '' && !NO_TITLE.test(title) && { title }),
    ...(language !== undefined && { language }),
  };
}

function unopened(error: unknown): ReadResult {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name === 'PasswordException')
    return { ok: false, code: 'locked', reason: 'it is encrypted and needs a password' };
  const reason = `it is a broken PDF file (${message.replace(/\.$/u, '')})`;
  return { ok: false, code: 'broken', reason };
}
