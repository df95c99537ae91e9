/** Keeps a card as a sheet at the bottom of what is visible, pinch zoom and keyboard counted in. */
export function placeSheet(card: HTMLElement, window: Window): () => void {
  const viewport = window.visualViewport;
  const done = new AbortController();
  const update = () => {
    if (!viewport) return;
    const hidden = window.innerHeight - viewport.height - viewport.offsetTop;
    card.style.bottom = `${Math.max(0, Math.round(hidden))}px`;
    card.style.setProperty('--ordlys-room', `${Math.floor(viewport.height)}px`);
  };
  card.setAttribute('data-sheet', '');
  update();
  viewport?.addEventListener('resize', update, { signal: done.signal });
  viewport?.addEventListener('scroll', update, { signal: done.signal });
  return () => {
    done.abort();
    card.removeAttribute('data-sheet');
    card.style.removeProperty('bottom');
    card.style.removeProperty('--ordlys-room');
  };
}
