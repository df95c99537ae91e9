import browser from 'webextension-polyfill';
import type { Catalogue } from '../model/catalogue.ts';

/** What this build ships. Our own file, written by the build, so it is not checked again. */
export async function readCatalogue(): Promise<Catalogue> {
  const response = await fetch(browser.runtime.getURL('catalogue.json'));
  return (await response.json()) as Catalogue;
}

/**
 * Names the state of the data, the reader's own glossaries included, and of the code that compiles
 * it; an index is good for one only.
 */
export function revisionOf(listed: Catalogue, own: readonly { stamp: string }[]): string {
  const shipped = listed.glossaries.map(({ sha256 }) => short(sha256));
  return [codeOf(listed), ...shipped, ...own.map(({ stamp }) => stamp)].join(':');
}

/** Names what compiles: the code and the lexicons. */
export function codeOf({ rules, lexicons }: Catalogue): string {
  return [rules, ...lexicons.map(({ sha256 }) => sha256)].map(short).join(':');
}

function short(hash: string): string {
  return hash.slice(0, 16);
}
