import {
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

type Props = {
  label: string;
  count: number;
  keyOf(index: number): string;
  row(index: number): ComponentChildren;
};

/** What a row of one line measures, in px, before it has been shown. */
const ROW = 53;

/** A list of any length in a box that scrolls: only the rows near what is seen are in the page. */
export function BoxList({ label, count, keyOf, row }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const options = {
    count,
    getItemKey: keyOf,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 8,
    initialRect: { width: 600, height: 400 },
    observeElementRect,
    observeElementOffset,
    measureElement,
    scrollToFn: elementScroll,
    onChange: redraw as () => void,
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLDivElement, Element>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return (
    <div class="box-list" ref={box}>
      <ul
        // biome-ignore lint/a11y/noRedundantRoles: Safari takes it from lists without markers.
        role="list"
        aria-label={label}
        style={{ height: `${virtualizer.getTotalSize()}px` }}
      >
        {virtualizer.getVirtualItems().map(({ key, index, start }) => (
          <li
            key={key}
            class="box-row"
            data-index={index}
            aria-setsize={count}
            aria-posinset={index + 1}
            ref={virtualizer.measureElement}
            style={{ transform: `translateY(${start}px)` }}
          >
            {row(index)}
          </li>
        ))}
      </ul>
    </div>
  );
}
