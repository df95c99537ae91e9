import {
  defaultRangeExtractor,
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  type Range,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

type Options = {
  list: RefObject<HTMLElement | null>;
  count: number;
  /** What a row is likely to measure before it has been shown, in px. */
  estimate: number;
  keyOf(index: number): string;
  /** The row that stays in the page wherever the reader scrolls: focus must not be lost. */
  keep: number;
};

export type VirtualRows = {
  rows: VirtualItem[];
  /** Of all rows, in px. */
  height: number;
  /** Where the list begins in the page, in px. */
  top: number;
  measure(row: Element | null): void;
  scrollTo(index: number): void;
};

/** The rows of a long list that have to be in the page now. The window scrolls, not the list. */
export function useVirtualRows({ list, count, estimate, keyOf, keep }: Options): VirtualRows {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const [top, setTop] = useState(0);
  const options = {
    count,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    getScrollElement: () => window,
    scrollMargin: top,
    scrollPaddingStart: stickyHeight('[data-sticky]'),
    scrollPaddingEnd: stickyHeight('[data-sticky-end]'),
    overscan: 6,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    measureElement,
    scrollToFn: windowScroll,
    rangeExtractor: (range: Range) => withKept(defaultRangeExtractor(range), keep, count),
    onChange: redraw as () => void,
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, Element>(options));
  virtualizer.setOptions(options);

  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    // What stands above the list can grow or shrink without it.
    const observer = new ResizeObserver(() => redraw(0));
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
    const box = list.current?.getBoundingClientRect();
    if (box) setTop(Math.round(box.top + window.scrollY));
  });
  return {
    rows: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    top,
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}

function withKept(indexes: number[], keep: number, count: number): number[] {
  if (keep < 0 || keep >= count || indexes.includes(keep)) return indexes;
  return [...indexes, keep].sort((a, b) => a - b);
}

/** What stands over or under the list while the page scrolls; rows must not be scrolled under it. */
function stickyHeight(selector: string): number {
  const sticky = document.querySelector<HTMLElement>(selector);
  if (!sticky || getComputedStyle(sticky).position !== 'sticky') return 12;
  return sticky.offsetHeight + 12;
}
