/** Gives a page a body where its author left it to the browser: not every parser makes one. */
export function withBody(html: string): string {
  if (/<(?:body|frameset)[\s>]/iu.test(html)) return html;
  const head = /<\/head\s*>/iu.exec(html) ?? /<html(?:\s[^>]*)?>/iu.exec(html);
  if (head) {
    const at = head.index + head[0].length;
    return `${html.slice(0, at)}<body>${html.slice(at)}`;
  }
  return `<!doctype html><html><body>${html.replace(/^\s*<!doctype[^>]*>/iu, '')}</body></html>`;
}
