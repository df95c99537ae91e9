import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/readers/read-document.ts';
import { readerPlatform } from '../../../src/readers/reader-platform.ts';
import { keepBareBrowser } from '../harness/kept-browsers.ts';
import { BROWSERS } from '../harness/reader.ts';
import { type SampleFile, sampleFiles } from './sample-files.ts';

for (const name of BROWSERS) {
  describe(`the readers in a worker (${name})`, () => {
    let server: Server;
    let page: Page;
    let files: SampleFile[];
    beforeAll(async () => {
      [server, files] = await Promise.all([serveRoom(), sampleFiles()]);
      page = await (await keepBareBrowser(name)).browser.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
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
        inNode.push({ name, ...(await readDocument(bytes, { name }, readerPlatform())) });
        const read = await readInWorker(page, name, Buffer.from(bytes).toString('base64'));
        inBrowser.push({ name, ...read });
      }
      expect(inBrowser).toEqual(inNode);
    });
  });
}

/** A worker each, as the extension has it. */
function readInWorker(page: Page, name: string, base64: string): Promise<object> {
  return page.evaluate(
    (name, base64) =>
      new Promise<object>((resolve, reject) => {
        const worker = new Worker('/room.js');
        worker.onerror = (event) => reject(new Error(event.message));
        worker.onmessage = ({ data }) => {
          worker.terminate();
          resolve(data);
        };
        worker.postMessage({ name, base64 });
      }),
    name,
    base64,
  );
}

/** Serves an empty page and the workers' scripts. */
async function serveRoom(): Promise<Server> {
  const scripts = new Map([
    ['/room.js', await bundle('./reader-room.ts')],
    ['/pdf-worker.js', await bundle('../../../entrypoints/pdf-worker.ts')],
  ]);
  const server = createServer((request, response) => {
    const script = scripts.get(request.url ?? '');
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    response.end(script ?? '<!doctype html>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function bundle(file: string): Promise<string> {
  const entry = fileURLToPath(new URL(file, import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry, name: 'room', formats: ['iife'] },
      rollupOptions: { output: { inlineDynamicImports: true } },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error('The readers were not bundled');
  return output.output[0].code;
}
