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
export function revisionOf(
  { glossaries, lexicons, rules }: Catalogue,
  own: readonly { stamp: string }[],
): string {
  const hashes = [rules, ...[...glossaries, ...lexicons].map(({ sha256 }) => sha256)];
  return [...hashes.map((hash) => hash.slice(0, 16)), ...own.map(({ stamp }) => stamp)].join(':');
}
