import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Served = { body: string; type?: string; headers?: Record<string, string> };
export type PageServer = {
  /** Serves a page and returns its address. */
  put(page: Served): string;
  close(): Promise<void>;
};

export async function servePages(): Promise<PageServer> {
  const pages = new Map<string, Served>();
  const server: Server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    response.writeHead(page ? 200 : 404, {
      'content-type': page?.type ?? 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(page?.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  let count = 0;
  return {
    put(page) {
      const path = `/${++count}`;
      pages.set(path, page);
      return `http://127.0.0.1:${port}${path}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
