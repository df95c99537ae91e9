const SMALLEST_FRAME = 40;

/** Whether a document is one we read: HTML or XHTML, not an editor, not XML, text or an image. */
export function isReadable(document: Document): boolean {
  const { contentType } = document;
  if (contentType !== 'text/html' && contentType !== 'application/xhtml+xml') return false;
  if (document.documentElement?.localName.toLowerCase() !== 'html') return false;
  return document.designMode !== 'on';
}

/** Resolves when there is a page that someone looks at; never when `signal` aborts before. */
export async function whenSeen(document: Document, signal: AbortSignal): Promise<void> {
  const view = document.defaultView;
  const isSeen = () =>
    document.visibilityState !== 'hidden' &&
    !(document as { prerendering?: boolean }).prerendering &&
    document.documentElement !== null &&
    !isTinyFrame(view);
  if (isSeen()) return;
  await new Promise<void>((resolve) => {
    const inner = new AbortController();
    const options = { signal: AbortSignal.any([signal, inner.signal]) };
    const check = () => {
      if (!isSeen()) return;
      inner.abort();
      resolve();
    };
    for (const type of [
      'visibilitychange',
      'prerenderingchange',
      'DOMContentLoaded',
      'readystatechange',
    ]) {
      document.addEventListener(type, check, options);
    }
    view?.addEventListener('resize', check, options);
    view?.addEventListener('load', check, options);
  });
}

/** Advertising pixels and hidden helpers. */
function isTinyFrame(view: Window | null): boolean {
  if (!view || view === view.top) return false;
  return view.innerWidth < SMALLEST_FRAME || view.innerHeight < SMALLEST_FRAME;
}
