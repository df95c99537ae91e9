/**
 * A style sheet that is laid over the page's roots without a node of ours in them.
 * Firefox keeps content scripts from a page's adopted sheets; there the page's own constructor is
 * taken, through the door it leaves open (`wrappedJSObject`).
 */
export class AdoptedStyle {
  readonly #css: string;
  readonly #sheets = new Map<Document | ShadowRoot, CSSStyleSheet>();

  constructor(css: string) {
    this.#css = css;
  }

  /** Lays the sheet over a root, again if the page took it away. */
  cover(root: Document | ShadowRoot): void {
    const known = this.#sheets.get(root);
    try {
      if (known && root.adoptedStyleSheets.includes(known)) return;
      const sheet = known ?? createSheet(this.#css);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      this.#sheets.set(root, sheet);
    } catch {
      this.#coverFromOutside(root);
    }
  }

  uncover(root: Document | ShadowRoot): void {
    const sheet = this.#sheets.get(root);
    if (!sheet) return;
    this.#sheets.delete(root);
    try {
      const target = unwrap(root);
      target.adoptedStyleSheets = target.adoptedStyleSheets.filter((other) => other !== sheet);
    } catch {
      // The root belongs to a document that is gone.
    }
  }

  clear(): void {
    for (const root of [...this.#sheets.keys()]) this.uncover(root);
  }

  #coverFromOutside(root: Document | ShadowRoot): void {
    try {
      const page = (globalThis as { wrappedJSObject?: typeof globalThis }).wrappedJSObject;
      if (!page || this.#sheets.has(root)) return;
      const sheet = new page.CSSStyleSheet();
      sheet.replaceSync(this.#css);
      unwrap(root).adoptedStyleSheets.push(sheet);
      this.#sheets.set(root, sheet);
    } catch {
      // Without a sheet the text is not coloured; cards and lists go on working.
    }
  }
}

function createSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

function unwrap<T extends object>(object: T): T {
  return (object as T & { wrappedJSObject?: T }).wrappedJSObject ?? object;
}
