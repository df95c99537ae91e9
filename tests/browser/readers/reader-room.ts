import { browserPlatform } from '../../../src/readers/browser-platform.ts';
import { readDocument } from '../../../src/readers/read-document.ts';
import type { ReadResult } from '../../../src/readers/text-document.ts';

/** What the page offers to the test: a file in, as base64, and what was read of it. */
export type ReaderRoom = { read(name: string, base64: string): Promise<ReadResult> };

const platform = browserPlatform({ pdfWorker: '/pdf.worker.mjs' });

const room: ReaderRoom = {
  read: (name, base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    return readDocument(bytes, { name }, platform);
  },
};

Object.assign(globalThis, { readerRoom: room });
