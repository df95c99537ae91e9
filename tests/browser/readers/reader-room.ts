import { readDocument } from '../../../src/readers/read-document.ts';
import { readerPlatform } from '../../../src/readers/reader-platform.ts';

const platform = readerPlatform(() => new Worker('/pdf-worker.js'));

/** A worker with the readers: a file in, as base64, and out what was read of it. */
addEventListener('message', async ({ data }: MessageEvent<{ name: string; base64: string }>) => {
  const bytes = Uint8Array.from(atob(data.base64), (char) => char.charCodeAt(0));
  postMessage(await readDocument(bytes, { name: data.name }, platform));
});
