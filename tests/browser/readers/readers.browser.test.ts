import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodePlatform } from '../../../glossary/reader-platform.ts';
import { readDocument } from '../../../src/readers/read-document.ts';
import { keepBareBrowser } from '../harness/kept-browsers.ts';
import { BROWSERS } from '../harness/reader.ts';
import type { ReaderRoom } from './reader-room.ts';
import { type SampleFile, sampleFiles } from './sample-files.ts';

declare global {
  var readerRoom: ReaderRoom;
}

const WORKER = 'node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs';

for (const name of BROWSERS) {
  describe(`the readers (${name})`, () => {
    let server: Server;
    let page: Page;
    let files: SampleFile[];
    beforeAll(async () => {
      [server, files] = await Promise.all([serveRoom(), sampleFiles()]);
      page = await (await keepBareBrowser(name)).browser.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await page.waitForFunction('globalThis.readerRoom');
    });
    afterAll(async () => {
      await page?.close();
      server?.closeAllConnections();
      server?.close();
    });

    it('give the same text, passages, offsets and reasons as in Node', async () => {
      const inNode: unknown[] = [];
      const inBrowser: unknown[] = [];
      for (const { name, bytes } of files) {
        inNode.push({ name, ...(await readDocument(bytes, { name }, nodePlatform)) });
        const read = await page.evaluate(
          (name, base64) => globalThis.readerRoom.read(name, base64),
          name,
          Buffer.from(bytes).toString('base64'),
        );
        inBrowser.push({ name, ...read });
      }
      expect(inBrowser).toEqual(inNode);
    });
  });
}

/** Serves an empty page with the readers, and the script of pdf.js's worker. */
async function serveRoom(): Promise<Server> {
  const script = await bundle();
  const worker = readFileSync(WORKER, 'utf8');
  const server = createServer((request, response) => {
    const isPage = request.url === '/';
    response.setHeader('content-type', isPage ? 'text/html' : 'text/javascript');
    if (isPage) response.end('<!doctype html><script type="module" src="/room.js"></script>');
    else response.end(request.url === '/room.js' ? script : worker);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('./reader-room.ts', import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry, formats: ['es'] },
      rollupOptions: { output: { inlineDynamicImports: true } },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error('The readers were not bundled');
  return output.output[0].code;
}
