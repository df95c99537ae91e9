import { cardCss } from './card-css.ts';
import { cardTokens } from './card-tokens.ts';

/**
 * Styles the card's shadow root. An adopted sheet is free of the page's content security policy;
 * where a browser keeps it from content scripts, a style element does.
 */
export function applyCardStyle(root: ShadowRoot): void {
  const css = `${cardTokens}\n${cardCss}`;
  if (adoptOwnSheet(root, css) || adoptPageSheet(root, css)) return;
  const style = root.ownerDocument.createElement('style');
  style.textContent = css;
  root.append(style);
}

function adoptOwnSheet(root: ShadowRoot, css: string): boolean {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return root.adoptedStyleSheets.length === 1;
  } catch {
    return false;
  }
}

type Wrapped<T> = T & { wrappedJSObject?: T };

/** Firefox: a sheet of the page's own realm, through the door it leaves to content scripts. */
function adoptPageSheet(root: ShadowRoot, css: string): boolean {
  try {
    const page = (globalThis as Wrapped<typeof globalThis>).wrappedJSObject;
    const open = (root as Wrapped<ShadowRoot>).wrappedJSObject;
    if (!page || !open) return false;
    const sheet = new page.CSSStyleSheet();
    sheet.replaceSync(css);
    open.adoptedStyleSheets.push(sheet);
    return true;
  } catch {
    return false;
  }
}
