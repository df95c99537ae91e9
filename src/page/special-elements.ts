import { LANGUAGE_SELECTOR } from './declared-language.ts';
import { attributeOf, isElement } from './dom.ts';
import { isSkippedElement, SKIP_CANDIDATES } from './skip-rules.ts';

/** What an attribute makes of an element, as bits. */
export const SKIPPED = 1;
const AS_HEADING = 2;
export const WITH_LANGUAGE = 4;

/** The few elements of a tree whose attributes change how it is read. */
export type SpecialElements = ReadonlyMap<Node, number>;

const CANDIDATES = `${SKIP_CANDIDATES},${LANGUAGE_SELECTOR}`;

/** One query beforehand costs less than asking every element for its attributes. */
export function findSpecial(root: Document | ShadowRoot | Element): SpecialElements {
  const special = new Map<Node, number>();
  if (isElement(root)) judge(root, special);
  for (const element of root.querySelectorAll(CANDIDATES)) judge(element, special);
  return special;
}

function judge(element: Element, special: Map<Node, number>): void {
  let bits = 0;
  if (isSkippedElement(element)) bits |= SKIPPED;
  else if (attributeOf(element, 'role')?.toLowerCase() === 'heading') bits |= AS_HEADING;
  if (Element.prototype.matches.call(element, LANGUAGE_SELECTOR)) bits |= WITH_LANGUAGE;
  if (bits !== 0) special.set(element, bits);
}
