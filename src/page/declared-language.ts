import { attributeOf, isElement, localNameOf, parentOrHost } from './dom.ts';

const XML = 'http://www.w3.org/XML/1998/namespace';
export const LANGUAGE_SELECTOR = '[*|lang]';

/** What is declared for a place; `pageLevel` when it is the page's own, or nothing is. */
export type DeclaredLanguage = { declared: string | null; pageLevel: boolean };

/** What an element itself declares: a primary subtag in lower case, null for "unknown". */
export function languageAttribute(element: Element): DeclaredLanguage {
  const value =
    attributeOf(element, 'lang') ??
    Element.prototype.getAttributeNS.call(element, XML, 'lang') ??
    attributeOf(element, 'xml:lang') ??
    '';
  const declared = value.trim().split(/[-_]/)[0]!.toLowerCase();
  const name = localNameOf(element).toLowerCase();
  return {
    declared: /^[a-z]{2,3}$/.test(declared) && declared !== 'und' ? declared : null,
    pageLevel: name === 'html' || name === 'body',
  };
}

/** The nearest declaration around a node, the node itself included; through shadow roots. */
export function declaredLanguageAt(node: Node | null): DeclaredLanguage {
  for (let at = node; at !== null; at = parentOrHost(at)) {
    if (isElement(at) && Element.prototype.matches.call(at, LANGUAGE_SELECTOR)) {
      return languageAttribute(at);
    }
  }
  return { declared: null, pageLevel: true };
}
