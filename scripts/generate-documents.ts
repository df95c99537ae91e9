import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SIZE = 20_000;
const BLOCK = /<(p|h2|h3|ul|ol|table|dl)\b[^>]*>[\s\S]*?<\/\1>/giu;
/** A block that a page hides, or that may be cut off within another, would swallow those after it. */
const NO_BLOCK =
  /display\s*:\s*none|\bhidden\b|<(?:div|script|style|form|noscript)\b|<(ul|ol|table|dl)\b[\s\S]*<\1\b/iu;

/**
 * npx node scripts/generate-documents.ts PAGES OUT COUNT: writes COUNT web pages of 20 kB, each of blocks
 * taken at random (with a fixed seed) from the pages of a folder, to try the command line with.
 */
const [pages = '', out = '', count = '1000'] = process.argv.slice(2);
const blocks = readdirSync(pages)
  .filter((name) => name.endsWith('.html'))
  .flatMap((name) => readFileSync(join(pages, name), 'utf8').match(BLOCK) ?? [])
  .filter((block) => block.length < SIZE / 4 && !NO_BLOCK.test(block));
let state = 1;
/** A small linear congruential generator: the same documents every time. */
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};
mkdirSync(out, { recursive: true });
for (let i = 0; i < Number(count); i++) {
  let body = '';
  while (body.length < SIZE) body += `${blocks[Math.floor(random() * blocks.length)]}\n`;
  const head = `<!doctype html><html><head><title>Page ${i}</title></head>`;
  writeFileSync(join(out, `page-${i}.html`), `${head}<body><main>${body}</main></body></html>`);
}
