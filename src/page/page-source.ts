import {
  attributeOf,
  firstChildOf,
  isElement,
  isText,
  localNameOf,
  nextSiblingOf,
  openShadowRootOf,
} from './dom.ts';
import { HOST_ATTRIBUTE } from './skip-rules.ts';
import { Slices } from './slices.ts';

/** What a document is told by; all else of a tag is left behind. */
const ATTRIBUTES = (
  'id class lang dir title href rel role hidden aria-hidden name content property itemprop type ' +
  'datetime'
).split(' ');

/** No text of the document, or what the reader wrote into the page. */
const LEFT_OUT = new Set(
  (
    'style noscript template svg canvas iframe object embed audio video picture img input textarea ' +
    'select button datalist'
  ).split(' '),
);
const VOID = new Set('area base br col hr link meta source track wbr'.split(' '));

/**
 * A document's markup as it stands now, shadow roots in place, without scripts, styles and anything
 * that the reader wrote. At most about `most` UTF-16 units; what is beyond is cut off.
 */
export async function pageSource(document: Document, most: number): Promise<string> {
  const pieces = ['<!doctype html>'];
  let length = 0;
  const write = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
  };
  /** Nodes to come, the next one last; a text closes an element. */
  const ahead: (Node | string)[] = [document.documentElement].filter(Boolean);
  // No timers: the page is out of sight by now, where they may wait for a minute.
  const slices = new Slices();
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (typeof next === 'string') write(next);
    else if (isText(next)) {
      if (length < most) write(escapeMarkup(next.data));
    } else if (isElement(next) && length < most) open(next, write, ahead);
    if (slices.isOver()) await slices.rest();
  }
  return pieces.join('');
}

function open(element: Element, write: (piece: string) => void, ahead: (Node | string)[]): void {
  const name = localNameOf(element);
  if (name === 'script') {
    // Between the tags nothing is escaped; JSON has another way to write a bracket.
    if (attributeOf(element, 'type') === 'application/ld+json')
      write(
        `<script type="application/ld+json">${(element.textContent ?? '').replace(/</gu, '\\u003c')}</script>`,
      );
    return;
  }
  if (LEFT_OUT.has(name) || isOther(element) || !/^[a-z][\w.-]*$/u.test(name)) return;
  write(`<${name}${attributesOf(element)}>`);
  if (VOID.has(name)) return;
  ahead.push(`</${name}>`);
  ahead.push(...contentOf(element, name).reverse());
}

/** An editor, or something of ours. */
function isOther(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  return attributeOf(element, HOST_ATTRIBUTE) !== null;
}

function attributesOf(element: Element): string {
  const hidden = /display\s*:\s*none/iu.test(attributeOf(element, 'style') ?? '') ? ' hidden' : '';
  const kept = ATTRIBUTES.map((name) => {
    const value = attributeOf(element, name);
    return value === null ? '' : ` ${name}="${escapeMarkup(value.slice(0, 2_000))}"`;
  });
  return kept.join('') + hidden;
}

/** What is shown in an element: its shadow root, and in a slot what is put there. */
function contentOf(element: Element, name: string): Node[] {
  if (name === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (assigned.length > 0) return [...assigned];
  }
  const nodes: Node[] = [];
  const parent = openShadowRootOf(element) ?? element;
  for (let node = firstChildOf(parent); node !== null; node = nextSiblingOf(node)) nodes.push(node);
  return nodes;
}

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
