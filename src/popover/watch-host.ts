/** Tells when the page takes our element out, as pages do that swap all they hold. */
export function watchHost(host: Element, signal: AbortSignal, onGone: () => void): void {
  const observer = new MutationObserver(() => {
    if (!host.isConnected) onGone();
  });
  const parent = host.parentNode;
  if (parent) observer.observe(parent, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
