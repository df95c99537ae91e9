const WORDS_AT_ENDS = 5;
const LONG = 12;

/** An address a reader may follow: http and https only; null for all else. */
export function webAddress(url: string | undefined): URL | null {
  if (!url || !URL.canParse(url)) return null;
  const address = new URL(url);
  return /^https?:$/.test(address.protocol) ? address : null;
}

/** The address of a quote in its document; browsers that know text fragments scroll to it. */
export function quoteAddress(url: string | undefined, quote: string): string | null {
  const address = webAddress(url);
  if (!address) return null;
  if (address.hash) return address.href;
  return `${address.href}#:~:text=${textFragment(quote)}`;
}

function textFragment(quote: string): string {
  const words = quote.trim().split(/\s+/);
  if (words.length <= LONG) return encodePart(words);
  return `${encodePart(words.slice(0, WORDS_AT_ENDS))},${encodePart(words.slice(-WORDS_AT_ENDS))}`;
}

/** A hyphen has a meaning of its own in a text fragment; a lone surrogate none at all. */
function encodePart(words: string[]): string {
  return encodeURIComponent(words.join(' ').toWellFormed()).replace(/-/g, '%2D');
}
