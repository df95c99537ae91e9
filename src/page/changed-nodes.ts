import { attributeOf, isElement, isText, localNameOf } from './dom.ts';
import { elementKind, isInlineKind, VANISH } from './element-kinds.ts';
import { HOST_ATTRIBUTE } from './skip-rules.ts';

/** What changed since the last batch. */
export type PageChanges = {
  /** Nodes that were added or whose text changed; some may have left again. */
  dirty: ReadonlySet<Node>;
  /** Elements whose look may have changed, so that text shows or hides. */
  restyled: ReadonlySet<Element>;
};

/** More single changes than this in one batch: the whole root is read again. */
const MOST_NODES = 4000;
const MOST_RESTYLED = 500;
const LOOKS = new Set(['class', 'style', 'hidden', 'open', 'aria-hidden']);

/** The attributes that are watched. */
export const OBSERVED = [...LOOKS, 'contenteditable', 'translate', 'lang', 'role'];

/** What mutation records come to, between one batch and the next. Bounded, however much changes. */
export class ChangedNodes {
  readonly #document: Document;
  #dirty = new Set<Node>();
  #restyled = new Set<Element>();
  #removed = false;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Whether there is text to read again, or to forget. */
  get hasText(): boolean {
    return this.#dirty.size > 0 || this.#removed;
  }

  get hasLooks(): boolean {
    return this.#restyled.size > 0;
  }

  /** Takes a node for changed. */
  mark(node: Node): void {
    if (this.#dirty.size >= MOST_NODES) {
      const roots = [...this.#dirty].map((old) => old.getRootNode());
      this.#dirty = new Set(roots.filter((root) => root.isConnected));
      if (this.#dirty.size >= MOST_NODES) this.#dirty = new Set([this.#document]);
    }
    this.#dirty.add(node);
  }

  collect(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (record.type === 'childList') this.#collectChildren(record);
      else if (record.type === 'attributes' && LOOKS.has(record.attributeName ?? '')) {
        this.#restyle(record.target as Element);
      } else this.mark(record.target);
    }
  }

  /** Hands over what has come together and begins anew. */
  take(): PageChanges {
    const changes: PageChanges = { dirty: this.#dirty, restyled: this.#restyled };
    this.#dirty = new Set();
    this.#restyled = new Set();
    this.#removed = false;
    return changes;
  }

  #restyle(element: Element): void {
    if (this.#restyled.size < MOST_RESTYLED) this.#restyled.add(element);
    else this.#restyled = new Set([this.#document.documentElement]);
  }

  #collectChildren(record: MutationRecord): void {
    for (const node of record.addedNodes) if (bearsText(node)) this.mark(node);
    if (record.removedNodes.length === 0) return;
    this.#removed = true;
    // What stood apart may now touch.
    const { previousSibling, nextSibling } = record;
    if (runsOn(previousSibling) && runsOn(nextSibling)) this.mark(previousSibling);
  }
}

function runsOn(node: Node | null): node is Node {
  if (node === null) return false;
  return !isElement(node) || isInlineKind(elementKind(localNameOf(node)));
}

function bearsText(node: Node): boolean {
  if (isText(node)) return node.length > 0;
  if (!isElement(node)) return false;
  if (elementKind(localNameOf(node)) === VANISH) return false;
  return attributeOf(node, HOST_ATTRIBUTE) === null;
}
