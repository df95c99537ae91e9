import browser from 'webextension-polyfill';

// What content scripts are given for it: Chromium a function, Firefox a property.
type Dom = { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
type Opened = { openOrClosedShadowRoot?: ShadowRoot | null };

const HOST_NAMES = new Set('article aside div footer header main nav p section span'.split(' '));

/**
 * The closed shadow root of an element that looks like a host: with a name of the page's making,
 * or empty. Others are not asked, for the question costs more than reading an element.
 */
export function closedRootOf(element: Element): ShadowRoot | null {
  try {
    if (!looksLikeHost(element)) return null;
    const { dom } = browser as unknown as { dom?: Dom };
    const root = dom
      ? dom.openOrClosedShadowRoot(element)
      : (element as Opened).openOrClosedShadowRoot;
    return root ?? null;
  } catch {
    // The extension is gone, or the page put something else in the place of a property.
    return null;
  }
}

function looksLikeHost({ localName, firstChild }: Element): boolean {
  return localName.includes('-') || (firstChild === null && HOST_NAMES.has(localName));
}
