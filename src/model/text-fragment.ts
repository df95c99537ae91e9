/** Longer quotes are named by their first and last words. */
const MAX_WHOLE = 120;
const EDGE_WORDS = 6;
const MAX_EDGE = 60;

/**
 * The address of a quote in its source: the page's own address with a text fragment
 * (`#:~:text=`), at which browsers open the page with the sentence marked. The quote is given as it
 * stands in the source; line breaks in it count as spaces. Null when the address is none for the
 * web or the quote has no words.
 */
export function textFragmentUrl(url: string, quote: string): string | null {
  if (!/^https?:\/\/[^\s]+$/iu.test(url)) return null;
  const text = quote
    .replace(/\u00ad/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const [address = '', hash = ''] = splitAtHash(url);
  const old = hash.replace(/:~:.*$/u, '');
  return `${address}#${old}:~:text=${directive(text)}`;
}

function splitAtHash(url: string): [string, string] {
  const at = url.indexOf('#');
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)];
}

function directive(text: string): string {
  if (text.length <= MAX_WHOLE) return encode(text);
  const words = text.split(' ');
  const start = edge(words.slice(0, EDGE_WORDS));
  const end = edge(words.slice(-EDGE_WORDS).reverse()).split(' ').reverse().join(' ');
  return words.length < 2 * EDGE_WORDS ? encode(text) : `${encode(start)},${encode(end)}`;
}

/** As many words as fit. */
function edge(words: readonly string[]): string {
  let text = words[0] ?? '';
  for (const word of words.slice(1)) {
    if (text.length + word.length >= MAX_EDGE) break;
    text += ` ${word}`;
  }
  return text;
}

/** Hyphens and commas part a directive's pieces, so they are escaped too. */
function encode(text: string): string {
  return encodeURIComponent(text.isWellFormed() ? text : text.toWellFormed())
    .replace(/-/gu, '%2D')
    .replace(/[!'()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
