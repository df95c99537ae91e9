import type { PageAddress } from '../model/site-pattern.ts';
import { sectionOf } from '../page/section-of.ts';
import type { Place } from '../popover/open-request.ts';
import { declaredLanguage } from './declared-language.ts';
import { sentenceAround } from './sentence-around.ts';

const LONGEST_TITLE = 500;
const LONGEST_ADDRESS = 2_000;

/** Where a term stands: for what the reader keeps or decides about it. */
export function placeInPage(node: Node, start: number, address: PageAddress | null): Place {
  const document = node.ownerDocument ?? (node as Document);
  const { href, protocol } = document.location;
  const url = /^https?:$/.test(protocol) ? href.slice(0, LONGEST_ADDRESS) : '';
  return {
    title: document.title.slice(0, LONGEST_TITLE),
    url,
    host: address?.host ?? null,
    path: address?.path ?? null,
    section: sectionOf(node) || null,
    sentence: sentenceOf(node, start),
  };
}

/** @param start where the term begins in the node */
function sentenceOf(node: Node, start: number): string {
  const block = blockAround(node);
  if (!block) return '';
  const before = block.ownerDocument.createRange();
  before.setStart(block, 0);
  before.setEnd(node, start);
  return sentenceAround(block.textContent ?? '', before.toString().length, declaredLanguage(node));
}

function blockAround(node: Node): Element | null {
  const view = node.ownerDocument?.defaultView;
  let element = node.parentElement;
  while (element && view?.getComputedStyle(element).display.startsWith('inline')) {
    element = element.parentElement;
  }
  return element;
}
