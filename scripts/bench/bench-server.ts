import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type BenchServer = {
  origin: string;
  /** Serves this at a path, such as `/page.html`. */
  add(path: string, body: string | Uint8Array): void;
  close(): Promise<void>;
};

// Isolated from other origins, so that the page's clock ticks in 5 µs instead of 100 µs. No script
// of the page's own runs and nothing else is loaded: what is measured is the saved page alone.
const HEADERS = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};
const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; worker-src 'self'; connect-src 'self'";

/** A server on 127.0.0.1 for the saved pages, the background's script and its indexes. */
export async function startBenchServer(): Promise<BenchServer> {
  const served = new Map<string, string | Uint8Array>();
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] as string;
    const body = served.get(path);
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    const policy = path.endsWith('.html') ? { 'content-security-policy': PAGE_POLICY } : {};
    response.writeHead(200, { ...HEADERS, ...policy, 'content-type': contentType(path) });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    add: (path, body) => served.set(path, body),
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function contentType(path: string): string {
  if (path.endsWith('.html')) return 'text/html; charset=utf-8';
  if (path.endsWith('.js')) return 'text/javascript; charset=utf-8';
  return 'application/octet-stream';
}
