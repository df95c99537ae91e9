/**
 * What an element does to the text around it, by its name: a fast first judgement that asks no
 * computed style. Unknown names are inline, as in CSS.
 */
export const INLINE = 0;
/** Text before, inside and after it stand apart. */
export const BLOCK = 1;
/** Its text is not prose; in the text around it, it counts as one foreign sign. */
export const SKIP = 2;
/** As SKIP, and parts the text around it like a block. */
export const SKIP_BLOCK = 3;
/** A line break: white space. */
export const BREAK = 4;
/** Leaves no trace in the text: a word runs on across it. */
export const VANISH = 5;
/** A heading: a block that begins a new section. */
export const HEADING = 6;
/** A block that is a section of its own. */
export const SECTION = 7;

/** An element that the page defines: inline by name, a box more often than not. */
export const CUSTOM = 8;

export type ElementKind = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const NAMES: readonly (readonly [ElementKind, string])[] = [
  [
    INLINE,
    'a span b i em strong u s small sub sup abbr cite q mark font label time data dfn bdi bdo ins ' +
      'del ruby rb big strike acronym slot',
  ],
  [
    BLOCK,
    'address aside blockquote body caption center col colgroup dd details dir div dl dt fieldset ' +
      'figcaption figure footer form frameset header hgroup hr html legend li main menu ol ' +
      'optgroup p search summary table tbody td tfoot th thead tr ul frame',
  ],
  [HEADING, 'h1 h2 h3 h4 h5 h6'],
  [SECTION, 'article section dialog'],
  [SKIP, 'code kbd samp math svg textarea input select button img picture video audio canvas'],
  [SKIP, 'iframe object embed meter progress output datalist tt var map'],
  [SKIP_BLOCK, 'pre nav head title listing xmp plaintext'],
  [BREAK, 'br'],
  [VANISH, 'script style noscript template wbr rt rp rtc link meta base area source track param'],
];

function buildTable(): Map<string, ElementKind> {
  const table = new Map<string, ElementKind>();
  for (const [kind, names] of NAMES) for (const name of names.split(' ')) table.set(name, kind);
  return table;
}

const KINDS = /* @__PURE__ */ buildTable();

export function elementKind(localName: string): ElementKind {
  return KINDS.get(localName) ?? unlistedKind(localName);
}

function unlistedKind(localName: string): ElementKind {
  if (localName.includes('-')) return CUSTOM;
  return KINDS.get(localName.toLowerCase()) ?? INLINE;
}

/** Whether text runs on from before such an element to after it. */
export function isInlineKind(kind: ElementKind): boolean {
  return kind === INLINE || kind === CUSTOM || kind === SKIP || kind === BREAK || kind === VANISH;
}
