import { parseHTML } from 'linkedom';

/** Makes a document in Node. The markup is given a body where its author left it to the browser. */
export function parseHtml(html: string): Document {
  return parseHTML(withBody(html)).document;
}

function withBody(html: string): string {
  if (/<body[\s>]/iu.test(html) || /<frameset[\s>]/iu.test(html)) return html;
  const head = /<\/head\s*>/iu.exec(html) ?? /<html(?:\s[^>]*)?>/iu.exec(html);
  if (head) {
    const at = head.index + head[0].length;
    return `${html.slice(0, at)}<body>${html.slice(at)}`;
  }
  return `<!doctype html><html><body>${html.replace(/^\s*<!doctype[^>]*>/iu, '')}</body></html>`;
}
