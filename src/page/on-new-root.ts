/**
 * `document.open` takes every listener of a page along and tells nobody. What it leaves to see is
 * another root element; only then may our listeners be gone.
 */
export function onNewRoot(document: Document, signal: AbortSignal, onNew: () => void): void {
  let root: Element | null = document.documentElement;
  const observer = new MutationObserver(() => {
    const now = document.documentElement;
    if (now === null || now === root) return;
    root = now;
    onNew();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
