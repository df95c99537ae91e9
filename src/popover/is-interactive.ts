const INTERACTIVE = [
  'a[href], area[href], button, input, select, textarea, option, label, summary, audio, video',
  '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], [onclick]',
  ...['button', 'link', 'checkbox', 'radio', 'switch', 'tab', 'option', 'textbox', 'slider'].map(
    (role) => `[role="${role}"]`,
  ),
  '[role^="menuitem"]',
].join(', ');

/** Whether a click on this path means something to the page: then it is not ours to use. */
export function isInteractive(path: readonly EventTarget[]): boolean {
  return path.some((target) => isElement(target) && target.matches(INTERACTIVE));
}

function isElement(target: EventTarget): target is Element {
  return (target as Node).nodeType === 1;
}
