import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { decodeText } from '../../src/readers/decode-text.ts';
import { repositoryFolder } from '../repository-folder.ts';
import { serveFolder } from './serve-folder.ts';
import { textPage } from './text-page.ts';

export type Target = { url: string; close(): void };

const SAMPLE = join(repositoryFolder, 'scripts', 'sample', 'article.html');
const PAGE_EXTENSIONS: ReadonlySet<string> = new Set(['.html', '.htm', '.xhtml', '.svg']);

/**
 * The page to show: an address as it is; a file served on this machine, text as paragraphs;
 * without an argument the sample article. Throws when the argument is neither.
 */
export async function serveTarget(argument: string | undefined): Promise<Target> {
  if (argument !== undefined && /^https?:\/\//i.test(argument)) {
    return { url: new URL(argument).href, close: () => {} };
  }
  // npm runs scripts in the repository; a relative path means the folder npm was called in.
  const file = argument === undefined ? SAMPLE : resolve(process.env.INIT_CWD ?? '.', argument);
  if (!existsSync(file) || !statSync(file).isFile()) {
    throw new Error(`Neither an http(s) address nor a file: ${argument}`);
  }
  const name = basename(file);
  if (PAGE_EXTENSIONS.has(extname(file).toLowerCase())) {
    const server = await serveFolder({ folder: dirname(file), pages: new Map() });
    return { url: `${server.origin}/${encodeURIComponent(name)}`, close: server.close };
  }
  const decoded = decodeText(readFileSync(file));
  if (!decoded.ok) throw new Error(`${file} cannot be shown: ${decoded.reason}.`);
  const server = await serveFolder({
    folder: null,
    pages: new Map([['/', textPage(name, decoded.text)]]),
  });
  return { url: `${server.origin}/`, close: server.close };
}
