const LONG = 80;

/** The address that opens a page at a sentence; undefined where the document has no address. */
export function textFragment(url: string | undefined, sentence: string): string | undefined {
  if (url === undefined || !/^https?:\/\//iu.test(url)) return undefined;
  const words = sentence.replace(/\s+/gu, ' ').trim().split(' ');
  const text =
    sentence.length <= LONG || words.length < 8
      ? encode(words.join(' '))
      : `${encode(words.slice(0, 4).join(' '))},${encode(words.slice(-4).join(' '))}`;
  return `${url.replace(/#.*$/u, '')}#:~:text=${text}`;
}

/** A hyphen, a comma and an ampersand have a meaning of their own in a fragment. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
