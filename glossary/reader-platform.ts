import { parseHTML } from 'linkedom';
import type { ReaderPlatform } from '../src/readers/read-document.ts';

/** How documents are read in Node. */
export const nodePlatform: ReaderPlatform = {
  parseHtml: (html) => parseHTML(html).document,
  loadPdf: () => import('pdfjs-dist/legacy/build/pdf.mjs'),
};
