import type { ReaderPlatform } from './read-document.ts';

/**
 * How documents are read in a page of a browser; a worker has no `DOMParser`. `pdfWorker` is the
 * address of pdf.js's worker script (`pdf.worker.min.mjs` of the same build), from which PDF files are
 * taken apart beside the page. It is loaded with the first PDF.
 */
export function browserPlatform({ pdfWorker }: { pdfWorker: string }): ReaderPlatform {
  return {
    parseHtml: (html) => new DOMParser().parseFromString(html, 'text/html'),
    loadPdf: async () => {
      // The build that Node reads with: it runs in all browsers that we build for.
      const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
      library.GlobalWorkerOptions.workerSrc = pdfWorker;
      return library;
    },
  };
}
