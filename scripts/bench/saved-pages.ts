import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type SavedPage = {
  /** The file's name without `.html`. */
  name: string;
  html: string;
  /** What stands between its tags, roughly; for making term lists. */
  text: string;
};

/** The saved pages of a folder, by name. Empty when there is no such folder. */
export function readSavedPages(folder: string): SavedPage[] {
  return listFolder(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { name: file.slice(0, -'.html'.length), html, text: textOf(html) };
    });
}

/** One page of so many bytes: the bodies of all pages in turn, over and over. */
export function makeLongPage(name: string, pages: readonly SavedPage[], bytes: number): SavedPage {
  const bodies = pages.map(({ html }) => bodyOf(html));
  const sizes = bodies.map((body) => Buffer.byteLength(body));
  const parts: string[] = [];
  for (let size = 0, at = 0; size < bytes; at = (at + 1) % bodies.length) {
    parts.push(`<section>${bodies[at]}</section>`);
    size += sizes[at]! + 19;
  }
  const html = `<!doctype html><html><head><meta charset="utf-8"><title>${name}</title></head><body>${parts.join('\n')}</body></html>`;
  return { name, html, text: textOf(html) };
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const UNREAD = /<(script|style|noscript|template|svg|iframe)\b[\s\S]*?<\/\1\s*>/gi;

function bodyOf(html: string): string {
  const body = html.replace(/^[\s\S]*?<body\b[^>]*>/i, '').replace(/<\/body>[\s\S]*$/i, '');
  return body.replace(UNREAD, '').replace(/<link\b[^>]*>/gi, '');
}

function textOf(html: string): string {
  return bodyOf(html)
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&[a-z#0-9]+;/gi, ' ')
    .replace(/\s+/g, ' ');
}
