/** What an element means for the text around it. Names are lower case. */
const NEVER_TEXT = names(
  'head script style noscript template svg math iframe object embed canvas audio video select textarea button input datalist dialog map rt rp title',
);
/** Left out where the main content was not found otherwise. */
const PAGE_PARTS = names('nav footer aside menu');
const PAGE_ROLES = names('navigation banner contentinfo search complementary menu menubar toolbar');
const BLOCKS = names(
  'address article aside blockquote body center details div dl dt dd fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table caption tbody thead tfoot tr td th ul',
);

/** True for elements whose content is never read. `whole` asks for page parts (menus, footers) to go too. */
export function isSkipped(element: Element, whole: boolean): boolean {
  const name = element.localName;
  if (NEVER_TEXT.has(name)) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (/display\s*:\s*none/iu.test(element.getAttribute('style') ?? '')) return true;
  if (name === 'sup' && isNoteMark(element)) return true;
  if (name === 'a' && /^[#¶§]$/u.test((element.textContent ?? '').trim())) return true;
  if (name === 'pre' && element.querySelector('code')) return true;
  return (
    whole && (PAGE_PARTS.has(name) || PAGE_ROLES.has(element.getAttribute('role')?.trim() ?? ''))
  );
}

export function isBlock(name: string): boolean {
  return BLOCKS.has(name);
}

/** 1 to 6 for a heading, else 0. */
export function headingLevel(name: string): number {
  return /^h[1-6]$/u.test(name) ? Number(name[1]) : 0;
}

/** A number that leads to a note: no part of the sentence. */
function isNoteMark(sup: Element): boolean {
  const text = (sup.textContent ?? '').trim();
  return /^\[\w{1,4}\]$/u.test(text) || (text.length <= 4 && sup.querySelector('a[href]') !== null);
}

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
