/** The limit: one walk over all text nodes that sums every character code. */
export function bareWalk(): { ms: number; units: number; nodes: number; sum: number } {
  const started = performance.now();
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let sum = 0;
  let units = 0;
  let nodes = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node as Text).data;
    for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
    units += text.length;
    nodes++;
  }
  return { ms: performance.now() - started, units, nodes, sum };
}
