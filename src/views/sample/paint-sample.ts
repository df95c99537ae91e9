import {
  forcedDeclarations,
  type HighlightChoice,
  type HighlightKind,
  highlightDeclarations,
  highlightLook,
} from '../../model/highlight-look.ts';

const KINDS: readonly HighlightKind[] = ['exact', 'compound', 'active'];

type Options = {
  /** Names the highlights of this sample apart from those of others in the page. */
  name: string;
  root: Element;
  onDark: boolean;
  choice: HighlightChoice;
};

/**
 * Paints the hits of a sample as pages are painted: ranges in the highlight registry, the style from
 * the same function. Elements with `data-hit` are hits, its value their kind. Returns what undoes it.
 */
export function paintSample({ name, root, onDark, choice }: Options): () => void {
  const names = KINDS.map((kind) => `sample-${name}-${kind}`);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styleOf(name, onDark, choice));
  const { ownerDocument: document } = root;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  for (const [at, kind] of KINDS.entries()) {
    const highlight = new Highlight(...rangesOf(root, kind));
    highlight.priority = at;
    CSS.highlights.set(names[at] as string, highlight);
  }
  return () => {
    for (const one of names) CSS.highlights.delete(one);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

function rangesOf(root: Element, kind: HighlightKind): Range[] {
  return [...root.querySelectorAll(`[data-hit="${kind}"]`)].map((element) => {
    const range = new Range();
    range.selectNodeContents(element);
    return range;
  });
}

function styleOf(name: string, onDark: boolean, choice: HighlightChoice): string {
  const rules = KINDS.map((kind) => {
    const selector = `::highlight(sample-${name}-${kind})`;
    const own = highlightDeclarations(highlightLook(kind, onDark, choice));
    const forced = forcedDeclarations(kind);
    return `${selector}{${own}} @media (forced-colors:active){${selector}{${forced}}}`;
  });
  return rules.join('\n');
}
