import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { repositoryFolder } from '../../../scripts/repository-folder.ts';

export type TestServer = {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  /** Serves this text at a path, such as `/a.html`, and returns its address. */
  add(path: string, body: string, headers?: Record<string, string>): string;
  close(): Promise<void>;
};

/** Files that every test server has, for pages that need them. */
const SHARED_FILES: Record<string, string> = {
  '/preact.mjs': 'node_modules/preact/dist/preact.mjs',
  '/rerender.html': 'tests/pages/rerender.html',
  '/rerender.mjs': 'tests/pages/rerender.mjs',
  '/components.html': 'tests/pages/components.html',
  '/editors.html': 'tests/pages/editors.html',
  '/one-page-app.html': 'tests/pages/one-page-app.html',
  '/spellings.html': 'tests/pages/spellings.html',
};

type Served = { body: string; headers: Record<string, string> };

/** A server on 127.0.0.1 with a port of its own; a second one is another origin. */
export async function startTestServer(): Promise<TestServer> {
  const pages = new Map<string, Served>();
  for (const [path, file] of Object.entries(SHARED_FILES)) {
    pages.set(path, {
      body: readFileSync(join(repositoryFolder, file), 'utf8'),
      headers: { 'content-type': contentType(path) },
    });
  }
  const server = createServer((request, response) => {
    const page = pages.get((request.url ?? '/').split(/[?#]/)[0] as string);
    if (page === undefined) response.writeHead(404).end();
    else response.writeHead(200, page.headers).end(page.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    add(path, body, headers = {}) {
      pages.set(path, { body, headers: { 'content-type': contentType(path), ...headers } });
      return origin + path;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function contentType(path: string): string {
  if (path.endsWith('.mjs')) return 'text/javascript; charset=utf-8';
  if (path.endsWith('.xml')) return 'application/xml; charset=utf-8';
  if (path.endsWith('.txt')) return 'text/plain; charset=utf-8';
  return 'text/html; charset=utf-8';
}
