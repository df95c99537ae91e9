import type { Refusal } from '../messages/protocol.ts';

/** Where browsers let no extension in, whatever it may do elsewhere. */
const STORES: readonly RegExp[] = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore(\/|$)/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons(\/|$)/,
  /^https:\/\/addons\.mozilla\.org\//,
];

/**
 * Why no content session answers from a tab, as far as its address tells.
 * @param url As the browser tells it; undefined: it keeps even the address to itself.
 */
export function refusalOf(url: string | undefined): Refusal {
  if (url === undefined) return 'browser';
  if (url.startsWith('file:')) return isPdf(url) ? 'pdf' : 'file';
  if (!/^https?:/.test(url)) return 'browser';
  if (STORES.some((store) => store.test(url))) return 'store';
  return isPdf(url) ? 'pdf' : 'not-read';
}

function isPdf(url: string): boolean {
  return /\.pdf$/i.test(url.replace(/[?#].*$/s, ''));
}
