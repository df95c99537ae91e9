import { attributeOf, isElement, localNameOf, parentOrHost } from './dom.ts';
import { elementKind, SKIP, SKIP_BLOCK, VANISH } from './element-kinds.ts';

/** The one node of ours that pages know. */
export const HOST_ATTRIBUTE = 'data-ordlys-host';

const SKIPPED_ROLES = new Set(
  (
    'textbox searchbox combobox button navigation menu menubar tablist toolbar listbox spinbutton ' +
    'slider math code img'
  ).split(' '),
);

const SKIPPED_CLASSES = [
  ...['notranslate', 'monaco-editor', 'CodeMirror', 'cm-editor', 'ace_editor'],
  ...['katex', 'MathJax', 'mwe-math-element'],
];

/** Finds all elements with something that `isSkippedElement` looks at, in one query. */
export const SKIP_CANDIDATES = [
  ...['contenteditable', 'translate', 'role', HOST_ATTRIBUTE].map((name) => `[${name}]`),
  ...SKIPPED_CLASSES.map((name) => `.${name}`),
].join(',');

/** What is not prose although its name would allow it: editors, controls, what must stay as it is. */
export function isSkippedElement(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  if (attributeOf(element, 'translate')?.toLowerCase() === 'no') return true;
  const role = attributeOf(element, 'role');
  if (role !== null && SKIPPED_ROLES.has(role.trim().toLowerCase())) return true;
  if (attributeOf(element, HOST_ATTRIBUTE) !== null) return true;
  const classes = attributeOf(element, 'class')?.split(/\s+/) ?? [];
  return classes.some((name) => SKIPPED_CLASSES.includes(name));
}

/** Whether a node lies in text that is left alone. Climbs; for single nodes, not for a walk. */
export function isSkipped(node: Node): boolean {
  for (let at: Node | null = node; at !== null; at = parentOrHost(at)) {
    if (!isElement(at)) continue;
    const kind = elementKind(localNameOf(at));
    if (kind === SKIP || kind === SKIP_BLOCK || kind === VANISH) return true;
    if (isSkippedElement(at)) return true;
  }
  return false;
}
