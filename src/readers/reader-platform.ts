import { parseHTML } from 'linkedom/worker';
import type { ReaderPlatform } from './read-document.ts';

/**
 * How documents are read where there is no `DOMParser`, in Node and in a worker of a browser: by a
 * DOM in plain JavaScript. `startPdfWorker` starts the other half of pdf.js, once, with the first
 * PDF; Node needs none.
 */
export function readerPlatform(startPdfWorker?: () => Worker): ReaderPlatform {
  return {
    parseHtml: (html) => parseHTML(html).document,
    loadPdf: async () => {
      // The build that Node reads with: it runs in all browsers that we build for.
      const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
      if (startPdfWorker) library.GlobalWorkerOptions.workerPort ??= startPdfWorker();
      return library;
    },
  };
}
