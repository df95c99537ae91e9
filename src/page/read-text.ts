import type { BlockContext } from './block-builder.ts';
import { BlockBuilder } from './block-builder.ts';
import type { DeclaredLanguage } from './declared-language.ts';
import { declaredLanguageAt, languageAttribute } from './declared-language.ts';
import {
  DOCUMENT,
  ELEMENT,
  FRAGMENT,
  isConnected,
  isElement,
  localNameOf,
  nodeTypeOf,
  openShadowRootOf,
  parentOrHost,
  TEXT,
} from './dom.ts';
import type { ElementKind } from './element-kinds.ts';
import {
  BLOCK,
  BREAK,
  CUSTOM,
  elementKind,
  HEADING,
  INLINE,
  isInlineKind,
  SECTION,
  SKIP,
  SKIP_BLOCK,
  VANISH,
} from './element-kinds.ts';
import { isSkipped } from './skip-rules.ts';
import { findSpecial, SKIPPED, type SpecialElements, WITH_LANGUAGE } from './special-elements.ts';
import type { TextBlock } from './text-block.ts';

export type TextSink = {
  onBlock(block: TextBlock): void;
  /** A section begins or (`leave`) ends here. */
  onBoundary(element: Element, leave: boolean): void;
  onShadowRoot(root: ShadowRoot): void;
  /** An element that may get a shadow root later. */
  onPossibleHost(element: Element): void;
  /** Closed shadow roots, where the browser gives them to extensions. */
  closedRootOf?: ((element: Element) => ShadowRoot | null) | undefined;
};

type Frame = {
  walker: TreeWalker;
  /** Whether to go below the walker's node next. */
  into: boolean;
  special: SpecialElements;
};

const HAS_LANGUAGE = 16;
const KIND = 15;
const CLOCK_EVERY = 64;
const ELEMENTS_AND_TEXT = 1 | 4;
/** Which kinds are gone into. */
const INTO: readonly boolean[] = /* @__PURE__ */ [0, 1, 2, 3, 4, 5, 6, 7, 8].map(
  (kind) => kind === INLINE || kind === BLOCK || kind > VANISH,
);

/**
 * Reads the text below sibling nodes, block by block, in page order and in slices. Iterative, as
 * pages nest deeply; by TreeWalker, whose steps a page cannot bend.
 */
export class TextReader {
  readonly #roots: readonly Node[];
  readonly #sink: TextSink;
  readonly #builder: BlockBuilder;
  readonly #frames: Frame[] = [];
  /** The kinds of the elements that are open, with HAS_LANGUAGE. */
  readonly #opened: number[] = [];
  readonly #languages: DeclaredLanguage[] = [];
  #nextRoot = 0;
  #context: BlockContext = { declared: null, pageLevel: true, section: 0 };
  /** True when the page took away the place where reading paused: the rest was not read. */
  lost = false;

  constructor(roots: readonly Node[], sink: TextSink) {
    this.#roots = roots;
    this.#sink = sink;
    this.#builder = new BlockBuilder(sink.onBlock);
  }

  /** Reads until the deadline (clock of `performance.now()`). True when all is read. */
  step(deadline: number): boolean {
    const paused = this.#frames.at(-1)?.walker.currentNode;
    if (paused && !isConnected(paused)) {
      this.lost = true;
      return true;
    }
    for (let ticks = 1; this.#advance(); ticks++) {
      if (ticks % CLOCK_EVERY === 0 && performance.now() >= deadline) return false;
    }
    this.#builder.flush(this.#context);
    return true;
  }

  /** Visits one more node. False at the end. One function for what is done per node: calls count. */
  #advance(): boolean {
    const frame = this.#frames[this.#frames.length - 1];
    if (frame === undefined) return this.#openNextRoot();
    const { walker } = frame;
    let next: Node | null = null;
    if (frame.into) {
      next = walker.firstChild();
      if (next === null) this.#leaveEmpty(walker.currentNode);
    }
    while (next === null) {
      next = walker.nextSibling();
      if (next !== null) break;
      const parent = walker.parentNode();
      if (parent === null) {
        this.#frames.pop();
        return true;
      }
      this.#leave(parent);
    }
    // A form field can hide this property of its form, but only behind an element.
    if (next.nodeType === TEXT) {
      frame.into = false;
      this.#builder.addText(next as Text, this.#context);
    } else {
      this.#visit(next as Element, frame);
    }
    return true;
  }

  #openNextRoot(): boolean {
    const root = this.#roots[this.#nextRoot++];
    if (root === undefined) return false;
    if (this.#nextRoot === 1) {
      const parent = parentOrHost(root);
      if (parent !== null && isSkipped(parent)) return false;
      this.#languages.push(declaredLanguageAt(parent));
      this.#updateContext();
    }
    const type = nodeTypeOf(root);
    if (type === TEXT) this.#builder.addText(root as Text, this.#context);
    else if (type === ELEMENT || type === DOCUMENT || type === FRAGMENT) this.#openFrame(root);
    return true;
  }

  #openFrame(root: Node): void {
    const container = root as Document | ShadowRoot | Element;
    const frame: Frame = {
      walker: root.ownerDocument
        ? root.ownerDocument.createTreeWalker(root, ELEMENTS_AND_TEXT)
        : (root as Document).createTreeWalker(root, ELEMENTS_AND_TEXT),
      into: true,
      special: findSpecial(container),
    };
    this.#frames.push(frame);
    if (isElement(root)) this.#visit(root, frame);
  }

  #visit(element: Element, frame: Frame): void {
    const { localName } = element;
    // The same here: a field named `localName`.
    let kind = elementKind(typeof localName === 'string' ? localName : localNameOf(element));
    const special = frame.special.get(element) ?? 0;
    if (special !== 0 && special !== WITH_LANGUAGE) {
      if ((special & SKIPPED) === 0) kind = HEADING;
      else if (kind !== VANISH) kind = isInlineKind(kind) ? SKIP : SKIP_BLOCK;
    }
    frame.into = INTO[kind]!;
    if (frame.into) this.#enter(element, kind, (special & WITH_LANGUAGE) !== 0);
    else if (kind === SKIP) this.#builder.addForeign();
    else if (kind === BREAK) this.#builder.addSpace();
    else if (kind === SKIP_BLOCK) this.#builder.flush(this.#context);
  }

  #enter(element: Element, kind: ElementKind, hasLanguage: boolean): void {
    if (kind !== INLINE && kind !== CUSTOM) this.#builder.flush(this.#context);
    if (kind === HEADING || kind === SECTION) this.#boundary(element, false);
    this.#opened.push(hasLanguage ? kind | HAS_LANGUAGE : kind);
    if (hasLanguage) {
      this.#languages.push(languageAttribute(element));
      this.#updateContext();
    }
    const root = openShadowRootOf(element) ?? this.#sink.closedRootOf?.(element) ?? null;
    if (root !== null) {
      this.#builder.flush(this.#context);
      this.#sink.onShadowRoot(root);
      this.#openFrame(root);
    } else if (kind === CUSTOM) {
      this.#sink.onPossibleHost(element);
    }
  }

  #leaveEmpty(node: Node): void {
    if (!isElement(node)) return;
    this.#sink.onPossibleHost(node);
    this.#leave(node);
  }

  #leave(node: Node): void {
    const opened = this.#opened.pop() ?? INLINE;
    const kind = opened & KIND;
    if (kind !== INLINE && kind !== CUSTOM) this.#builder.flush(this.#context);
    if (kind === SECTION) this.#boundary(node as Element, true);
    if (opened & HAS_LANGUAGE) {
      this.#languages.pop();
      this.#updateContext();
    }
  }

  #boundary(element: Element, leave: boolean): void {
    this.#context = { ...this.#context, section: this.#context.section + 1 };
    this.#sink.onBoundary(element, leave);
  }

  #updateContext(): void {
    const language = this.#languages.at(-1) ?? { declared: null, pageLevel: true };
    this.#context = { ...language, section: this.#context.section };
  }
}
