/**
 * Gives a page the head and the body that its author left to the browser: not every parser makes
 * them, and without a head some take the first element for the body.
 */
export function withBody(html: string): string {
  const body = /<(?:body|frameset)[\s>]/iu.exec(html);
  const root = /<html(?:\s[^>]*)?>/iu.exec(html);
  if (body) return hasHead(html.slice(0, body.index)) ? html : withHead(html, root, body.index);
  const head = /<\/head\s*>/iu.exec(html) ?? root;
  if (head) {
    const at = head.index + head[0].length;
    return `${html.slice(0, at)}<body>${html.slice(at)}`;
  }
  return `<!doctype html><html><body>${withoutDoctype(html)}</body></html>`;
}

function hasHead(before: string): boolean {
  return /<head[\s>]/iu.test(before);
}

function withHead(html: string, root: RegExpExecArray | null, body: number): string {
  if (!root || root.index > body)
    return `<!doctype html><html><head>${withoutDoctype(html.slice(0, body))}</head>${html.slice(body)}</html>`;
  const at = root.index + root[0].length;
  return `${html.slice(0, at)}<head>${html.slice(at, body)}</head>${html.slice(body)}`;
}

function withoutDoctype(html: string): string {
  return html.replace(/^\s*<!doctype[^>]*>/iu, '');
}
