import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

export type ServedFolder = {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  close(): void;
};

type Content = {
  /** Served below `/`, files inside it only; null for none. */
  folder: string | null;
  /** Pages made up in memory: path → HTML. */
  pages: ReadonlyMap<string, string>;
};

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
};

/** Serves pages on this machine only, on a free port. */
export async function serveFolder({ folder, pages }: Content): Promise<ServedFolder> {
  const server = createServer(async (request, response) => {
    const path = decodePath(request.url ?? '/');
    const page = pages.get(path);
    if (page !== undefined) {
      response.setHeader('content-type', TYPES['.html'] as string).end(page);
    } else if (folder === null || !(await sendFile(join(folder, path), folder, response))) {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function decodePath(url: string): string {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0] as string);
  } catch {
    return '/';
  }
}

/** False when there is no such file inside the folder. */
async function sendFile(path: string, folder: string, response: ServerResponse): Promise<boolean> {
  const file = normalize(path);
  if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return false;
  const isFile = await stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) return false;
  const type = TYPES[extname(file).toLowerCase()];
  if (type !== undefined) response.setHeader('content-type', type);
  createReadStream(file).pipe(response);
  return true;
}
