import { makeLongPage, type SavedPage } from './saved-pages.ts';

const MB = 1_000_000;
export const ONE_MEGABYTE = '1-megabyte';
export const FIVE_MEGABYTES = '5-megabyte';

/**
 * A page of one megabyte made of the shorter saved pages, and one of five that holds the same five
 * times: what differs between them is their length alone.
 */
export function makeLongPages(saved: readonly SavedPage[]): SavedPage[] {
  const byLength = [...saved].sort((a, b) => a.html.length - b.html.length);
  const one = makeLongPage(ONE_MEGABYTE, byLength, MB);
  const five = makeLongPage(FIVE_MEGABYTES, [{ ...one, name: FIVE_MEGABYTES }], 5 * MB);
  return [one, five];
}
