/** A term's box; once the term is gone from the page, the last that it had: a card does not jump. */
export function steadyAnchor(anchor: () => DOMRect): () => DOMRect {
  let last: DOMRect | null = null;
  return () => {
    const now = anchor();
    const isThere = now.width > 0 || now.height > 0;
    if (isThere || !last) last = now;
    return last;
  };
}
