import { describe, expect, test } from 'vitest';
import { readSourceFiles, withoutComments } from './source-files.ts';

const product = readSourceFiles('src', 'entrypoints')
  .filter(({ path }) => !/\.test\.tsx?$/.test(path))
  .map(({ path, text }) => ({ path, code: withoutComments(text) }));

/** Rooms in which the `browser` API may appear. */
const BROWSER_ROOMS = /^(entrypoints|src\/(background|messages|i18n))\//;
/** Files that may fetch: they read files of the extension itself. */
const MAY_FETCH = /^src\/(background\/|drafting\/fetch-knowledge\.ts$)/;

describe('what our code never does', () => {
  test('no markup from strings, no code from strings', () => {
    const markup =
      /\b(inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\bsetHTMLUnsafe\b|\bdocument\.write|\bcreateContextualFragment\b|\beval\s*\(|\bnew Function\b/;
    expect(filesWith(markup)).toEqual([]);
  });

  test('the browser API only in background, messages, i18n and entrypoints', () => {
    const api = /from 'webextension-polyfill'|\b(browser|chrome)\.[a-z]/;
    expect(filesWith(api).filter((path) => !BROWSER_ROOMS.test(path))).toEqual([]);
  });

  test('the browser API only through the polyfill', () => {
    expect(filesWith(/\bchrome\.[a-z]|from 'wxt\/browser'/)).toEqual([]);
  });

  test('nothing leaves the browser', () => {
    const network = /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b/;
    expect(filesWith(network).filter((path) => !MAY_FETCH.test(path))).toEqual([]);
  });

  test('no default export but where the browser or WXT asks for one', () => {
    expect(filesWith(/^export default /m).filter((path) => path.startsWith('src/'))).toEqual([]);
  });

  test('no enums, no barrels', () => {
    expect(filesWith(/^\s*(export )?(const )?enum /m)).toEqual([]);
    expect(product.map(({ path }) => path).filter((path) => /\/index\.tsx?$/.test(path))).toEqual(
      [],
    );
  });
});

function filesWith(pattern: RegExp): string[] {
  return product.filter(({ code }) => pattern.test(code)).map(({ path }) => path);
}
