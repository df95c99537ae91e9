import { closestAcross, isElement, localNameOf, parentOrHost } from './dom.ts';
import { elementKind, SKIP, SKIP_BLOCK, VANISH } from './element-kinds.ts';

/** The one node of ours that pages know. */
export const HOST_ATTRIBUTE = 'data-ordlys-host';

/** What is not prose although its name would allow it: editors, controls, what must stay as it is. */
export const SKIP_SELECTOR = [
  '[contenteditable]:not([contenteditable="false" i])',
  '[translate="no" i]',
  '.notranslate',
  `[${HOST_ATTRIBUTE}]`,
  ...['textbox', 'searchbox', 'combobox', 'button', 'navigation', 'menu', 'menubar', 'tablist'].map(
    (role) => `[role="${role}" i]`,
  ),
  ...['toolbar', 'listbox', 'spinbutton', 'slider', 'math', 'code', 'img'].map(
    (role) => `[role="${role}" i]`,
  ),
  '.monaco-editor',
  '.CodeMirror',
  '.cm-editor',
  '.ace_editor',
  '.katex',
  '.MathJax',
  '.mwe-math-element',
].join(',');

/** Whether a node lies in text that is left alone. Climbs; for single nodes, not for a walk. */
export function isSkipped(node: Node): boolean {
  for (let at: Node | null = node; at !== null; at = parentOrHost(at)) {
    if (!isElement(at)) continue;
    const kind = elementKind(localNameOf(at));
    if (kind === SKIP || kind === SKIP_BLOCK || kind === VANISH) return true;
  }
  return closestAcross(node, SKIP_SELECTOR) !== null;
}
