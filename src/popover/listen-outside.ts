type OutsideOptions = {
  window: Window;
  signal: AbortSignal;
  isInside(event: Event): boolean;
  /** The term the card explains; pressing it is no wish to close. */
  anchor(): DOMRect;
  close(): void;
};

const SLACK = 2;

/**
 * Closes when the reader turns elsewhere: presses outside, leaves the window or the page. A finger
 * that only scrolls is not turning elsewhere, so touch counts when it was a tap.
 */
export function listenOutside({ window, signal, isInside, anchor, close }: OutsideOptions): void {
  const capture = { capture: true, signal };
  let touch = false;
  const isElsewhere = (event: MouseEvent) => !isInside(event) && !isOn(anchor(), event);
  window.addEventListener(
    'pointerdown',
    (event) => {
      touch = event.pointerType === 'touch';
      if (!touch && isElsewhere(event)) close();
    },
    capture,
  );
  const onClick = (event: MouseEvent) => {
    if (touch && isElsewhere(event)) close();
  };
  const onBlur = (event: FocusEvent) => {
    if (event.target === window) close();
  };
  window.addEventListener('click', onClick, capture);
  window.addEventListener('blur', onBlur, capture);
  window.addEventListener('pagehide', close, capture);
  window.document.addEventListener('fullscreenchange', close, capture);
}

function isOn(box: DOMRect, { clientX: x, clientY: y }: MouseEvent): boolean {
  return (
    x >= box.left - SLACK &&
    x <= box.right + SLACK &&
    y >= box.top - SLACK &&
    y <= box.bottom + SLACK
  );
}
