/** More is not counted: it is said as "over 500". */
const MOST = 500;

/**
 * How many terms a page itself explains: in definition lists, by `dfn`, by abbreviations with a title
 * and by schema.org data. What taking them will give can differ a little.
 */
export function countOffers(document: Document): number {
  const terms = new Set<string>();
  for (const element of document.querySelectorAll('dt, dfn, abbr[title]')) {
    const text = element.textContent?.trim().toLowerCase() ?? '';
    if (text !== '' && isOffer(element)) terms.add(text);
    if (terms.size >= MOST) break;
  }
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const [, name = ''] of (textContent ?? '').matchAll(DEFINED_TERM))
      terms.add(name.toLowerCase());
  }
  return Math.min(MOST, terms.size);
}

/** Only to count: read properly when they are taken. */
const DEFINED_TERM =
  /"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?DefinedTerm"[^{}]*?"name"\s*:\s*"([^"]+)"/gu;

/** A list of opening hours is no glossary: terms are names, and what explains them are words. */
function isOffer(element: Element): boolean {
  if (element.closest('nav, footer, [role="navigation"]')) return false;
  if (element.localName !== 'dt') return true;
  const explanation = element.nextElementSibling;
  const text = explanation?.localName === 'dd' ? (explanation.textContent?.trim() ?? '') : '';
  return explanation?.localName === 'dt' || text.split(/\s+/u).length >= 3;
}
