import { LANGUAGE_SELECTOR } from './declared-language.ts';
import { attributeOf, isElement } from './dom.ts';
import { isSkippedElement, SKIP_CANDIDATES } from './skip-rules.ts';

/** The few elements of a tree whose attributes change how it is read. */
export type SpecialElements = {
  skipped: ReadonlySet<Element>;
  headings: ReadonlySet<Element>;
  languages: ReadonlySet<Element>;
};

const CANDIDATES = `${SKIP_CANDIDATES},${LANGUAGE_SELECTOR}`;

/** One query beforehand costs less than asking every element for its attributes. */
export function findSpecial(root: Document | ShadowRoot | Element): SpecialElements {
  const skipped = new Set<Element>();
  const headings = new Set<Element>();
  const languages = new Set<Element>();
  const sort = (element: Element) => {
    if (isSkippedElement(element)) skipped.add(element);
    else if (attributeOf(element, 'role')?.toLowerCase() === 'heading') headings.add(element);
    if (Element.prototype.matches.call(element, LANGUAGE_SELECTOR)) languages.add(element);
  };
  if (isElement(root)) sort(root);
  for (const element of root.querySelectorAll(CANDIDATES)) sort(element);
  return { skipped, headings, languages };
}
