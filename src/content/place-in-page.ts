import type { PageAddress } from '../model/site-pattern.ts';
import { sectionOf } from '../page/section-of.ts';
import type { Place } from '../popover/open-request.ts';
import { declaredLanguage } from './declared-language.ts';
import { sentenceAround } from './sentence-around.ts';
import type { TextAround } from './text-around.ts';

const LONGEST_TITLE = 500;
const LONGEST_ADDRESS = 2_000;

/** Where a term stands: for what the reader keeps or decides about it. */
export function placeInPage(
  node: Node,
  { text, at }: TextAround,
  address: PageAddress | null,
): Place {
  const document = node.ownerDocument ?? (node as Document);
  const { href, protocol } = document.location;
  const url = /^https?:$/.test(protocol) ? href.slice(0, LONGEST_ADDRESS) : '';
  return {
    title: document.title.slice(0, LONGEST_TITLE),
    url,
    host: address?.host ?? null,
    path: address?.path ?? null,
    section: sectionOf(node) || null,
    sentence: sentenceAround(text, at, declaredLanguage(node)),
  };
}
