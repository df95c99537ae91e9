import { Readability } from '@mozilla/readability';
import { measurePage, type PageSize } from './measure-page.ts';

/** The main content, or the whole page where none could be told apart. */
export type MainContent = { root: Element; whole: boolean };

/** Deeper or larger pages are read whole: Readability's time grows with the square of the depth. */
const MAX_DEPTH = 256;
const MAX_ELEMENTS = 60_000;
/** Less than this of a short page is a sign that the wrong part was chosen. */
const MIN_CONTENT = 250;

/**
 * Finds the main content of a page by Readability. `document` is changed by it; `again` makes the
 * same page anew, for when what Readability chose leaves out what the page is about.
 */
export function findMainContent(document: Document, again: () => Document): MainContent {
  const before = measurePage(document.documentElement);
  if (before.depth > MAX_DEPTH || before.elements > MAX_ELEMENTS) return whole(document);
  const content = runReadability(document);
  return content && isGoodChoice(content, before)
    ? { root: content, whole: false }
    : whole(again());
}

function runReadability(document: Document): Element | null {
  try {
    // The element itself, not its markup.
    const reader = new Readability<Element>(document, {
      serializer: (node) => node as Element,
      keepClasses: true,
      disableJSONLD: true,
    });
    return reader.parse()?.content ?? null;
  } catch {
    return null;
  }
}

/** Glossary pages are what Readability knows least of: their lists must not have been cleaned away. */
function isGoodChoice(content: Element, before: PageSize): boolean {
  const length = content.textContent?.trim().length ?? 0;
  return length >= MIN_CONTENT && measurePage(content).definitions >= before.definitions;
}

function whole(document: Document): MainContent {
  const parts = document.querySelectorAll('main, [role="main"]');
  const [main] = parts;
  const single = parts.length === 1 && (main?.textContent?.trim().length ?? 0) > MIN_CONTENT;
  return { root: single && main ? main : (document.body ?? document.documentElement), whole: true };
}
