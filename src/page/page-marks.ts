import { isConnected, isInside } from './dom.ts';
import type { HitMark, PageMark } from './page-mark.ts';
import { insertMarks } from './page-order.ts';
import type { PageHit } from './painter.ts';

/** All marks of the page, in page order. */
export class PageMarks {
  #marks: PageMark[] = [];

  get all(): readonly PageMark[] {
    return this.#marks;
  }

  /**
   * Puts what was read anew in place of what was known below these nodes, and drops what has left
   * the page. A hit that is found again keeps its identity. True when hits came or went.
   */
  replace(covered: ReadonlySet<Node>, fresh: readonly PageMark[][]): boolean {
    const before = this.#hits();
    const old = new Map<Text, HitMark[]>();
    this.#marks = this.#marks.filter((mark) => {
      if (!isConnected(mark.node)) return false;
      if (covered.size === 0 || !isInside(mark.node, covered)) return true;
      if (mark.kind === 'hit') old.set(mark.node, [...(old.get(mark.node) ?? []), mark]);
      return false;
    });
    for (const marks of fresh) {
      for (const mark of marks) if (mark.kind === 'hit') keepIdentity(mark, old.get(mark.node));
      insertMarks(this.#marks, marks);
    }
    const after = this.#hits();
    return after.length !== before.length || after.some((hit, at) => hit !== before[at]);
  }

  /** Judges again whether hits can be seen; true when something changed. */
  judgeVisibility(isVisible: (node: Text) => boolean, within: ReadonlySet<Node> | null): boolean {
    let changed = false;
    for (const mark of this.#marks) {
      if (mark.kind !== 'hit' || !isConnected(mark.node)) continue;
      if (within && !isInside(mark.node, within)) continue;
      const visible = isVisible(mark.node);
      if (visible !== mark.visible) changed = true;
      mark.visible = visible;
    }
    return changed;
  }

  #hits(): PageHit[] {
    return this.#marks.flatMap((mark) => (mark.kind === 'hit' ? [mark.page] : []));
  }

  clear(): void {
    this.#marks = [];
  }
}

function keepIdentity(mark: HitMark, old: readonly HitMark[] | undefined): void {
  const [segment] = mark.page.segments;
  const same = old?.find((other) => {
    if (other.key !== mark.key || other.drawn !== mark.drawn) return false;
    if (other.page.segments.length !== mark.page.segments.length) return false;
    return other.page.segments[0]?.start === segment?.start;
  });
  if (same?.page.segments.every((part, i) => part.node === mark.page.segments[i]?.node)) {
    mark.page = same.page;
  }
}
