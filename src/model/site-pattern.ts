/** In every place our code runs, though the checks of this room know no browser. */
declare const URL: new (url: string) => { protocol: string; hostname: string; pathname: string };

/** Where a tab is: what site patterns and choices go by. */
export type PageAddress = {
  /** Host name without port, lower case. */
  host: string;
  /** With its leading slash, without query and fragment. */
  path: string;
};

/** A site pattern taken apart. */
type SitePattern = {
  host: string;
  /** `*.example.org`: the host and all below it. */
  below: boolean;
  /** Null: every path. */
  path: string | null;
  /** The path ends in `*`. */
  open: boolean;
};

/** The address that site patterns are about; null for pages of no site (files, blank). */
export function addressOf(url: string | undefined): PageAddress | null {
  if (!url) return null;
  try {
    const { protocol, hostname, pathname } = new URL(url);
    return /^https?:$/.test(protocol) && hostname !== ''
      ? { host: hostname, path: pathname }
      : null;
  } catch {
    return null;
  }
}

/**
 * What a reader typed or pasted, as the pattern that is stored: `https://Example.org/a?b` becomes
 * `example.org/a`. Null when it names no site.
 */
export function normalizeSitePattern(typed: string): string | null {
  const bare = typed.trim().replace(/^[a-z]+:\/\//i, '');
  const below = bare.startsWith('*.');
  const address = addressOf(`https://${below ? bare.slice(2) : bare}`);
  if (!address || !isHost(address.host)) return null;
  // `new URL` leaves `*` in paths alone; a path of `/` or `/*` says no more than the host does.
  const path = /^\/\*?$/.test(address.path) ? '' : address.path;
  return (below ? '*.' : '') + address.host + path;
}

/** Whether a page is meant by a pattern: `example.org`, `*.example.org`, `example.org/path/*`. */
export function matchesSite(pattern: string, { host, path }: PageAddress): boolean {
  const { host: wanted, below, path: place, open } = parse(pattern);
  if (host !== wanted && !(below && host.endsWith(`.${wanted}`))) return false;
  if (place === null) return true;
  return open ? path.startsWith(place) || `${path}/` === place : path === place;
}

/** Whether any pattern means the page; a page of no site is meant by none. */
export function matchesAnySite(patterns: readonly string[], page: PageAddress | null): boolean {
  return page !== null && patterns.some((pattern) => matchesSite(pattern, page));
}

function parse(pattern: string): SitePattern {
  const below = pattern.startsWith('*.');
  const rest = below ? pattern.slice(2) : pattern;
  const slash = rest.indexOf('/');
  const host = (slash < 0 ? rest : rest.slice(0, slash)).toLowerCase();
  if (slash < 0) return { host, below, path: null, open: false };
  const open = rest.endsWith('*');
  return { host, below, path: open ? rest.slice(slash, -1) : rest.slice(slash), open };
}

/** A `%`: Chromium writes what no host may hold that way instead of refusing it. */
function isHost(host: string): boolean {
  return host.length <= 253 && /^([^.\s*%]+\.)*[^.\s*%]+$|^\[[\d:a-f]+\]$/.test(host);
}
