import type { ComponentChildren } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import { moveInList } from './move-in-list.ts';
import { typeAhead } from './type-ahead.ts';
import { useFocusHome } from './use-focus-home.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

type Props = {
  label: string;
  count: number;
  /** The row that keys start from; the only one that Tab reaches. */
  current: number;
  /** What a row is likely to measure before it has been shown, in px. */
  estimate: number;
  /** The same function as long as the rows are: for a new one a long list is measured anew. */
  keyOf(index: number): string;
  /** What typed letters are compared with; left out: letters are for `onKey`. */
  labelOf?(index: number): string;
  /** The element that takes the row's focus carries `data-row-focus`, and tabIndex 0 when current. */
  row(index: number, isCurrent: boolean): ComponentChildren;
  onCurrent(index: number): void;
  /** Keys that the list itself has no use for; true: it was of use. */
  onKey?(key: string): boolean;
  /** The current row takes the focus whenever this is another number than before. */
  focusTurn?: number;
  /** False: the window stays where it is when the focus moves by `focusTurn`. */
  follow?: boolean;
};

/** Letters typed within this time belong together, in ms. */
const TYPING_MS = 700;

/**
 * A list of any length: only the rows near what is seen are in the page. Arrow keys, Home, End,
 * Page Up and Page Down and typed letters move in it; Tab goes through the current row and out.
 */
export function VirtualList(props: Props) {
  const { label, count, current, keyOf, estimate, row, onCurrent } = props;
  const list = useRef<HTMLUListElement>(null);
  const wantsFocus = useRef<number | null>(null);
  const focusTurn = useRef<number | undefined>(undefined);
  if (props.focusTurn !== focusTurn.current) {
    focusTurn.current = props.focusTurn;
    wantsFocus.current = current;
  }
  const typed = useRef({ letters: '', at: 0 });
  const { rows, height, top, measure, scrollTo } = useVirtualRows({
    ...{ list, count, keyOf, estimate, keep: current },
  });

  useLayoutEffect(() => {
    const index = wantsFocus.current;
    const target = list.current?.querySelector<HTMLElement>(
      `[data-index="${index}"] [data-row-focus]`,
    );
    if (index === null || !target) return;
    wantsFocus.current = null;
    target.focus({ preventScroll: true });
    if (props.follow ?? true) scrollTo(index);
  });

  const goTo = (index: number) => {
    wantsFocus.current = index;
    onCurrent(index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = moveInList(event.key, current, count) ?? lettersLead(event.key);
    if (next !== null && next >= 0) goTo(next);
    else if (!(props.onKey?.(event.key) ?? false)) return;
    event.preventDefault();
  };
  const lettersLead = (key: string): number | null => {
    const { labelOf } = props;
    if (!labelOf) return null;
    const { letters, at } = typed.current;
    const before = Date.now() - at < TYPING_MS ? letters : '';
    // A space presses the button unless it stands in a term that is being typed.
    if ([...key].length !== 1 || (key === ' ' && before === '')) return null;
    typed.current = { letters: before + key, at: Date.now() };
    return typeAhead(before + key, { count, from: current, labelOf });
  };

  return (
    <ul
      class="virtual-list"
      // biome-ignore lint/a11y/noRedundantRoles: Safari takes it from lists without markers.
      role="list"
      aria-label={label}
      ref={list}
      style={{ height: `${height}px` }}
      onKeyDown={onKeyDown}
    >
      {rows.map(({ key, index, start }) => (
        <Row
          key={key}
          {...{ index, count, measure }}
          offset={start - top}
          onFocus={() => index !== current && onCurrent(index)}
        >
          {row(index, index === current)}
        </Row>
      ))}
    </ul>
  );
}

type RowProps = {
  index: number;
  count: number;
  /** From the top of the list, in px. */
  offset: number;
  measure(row: Element | null): void;
  onFocus(): void;
  children: ComponentChildren;
};

function Row({ index, count, offset, measure, onFocus, children }: RowProps) {
  const item = useRef<HTMLLIElement>(null);
  useFocusHome(item);
  const hold = useCallback(
    (row: HTMLLIElement | null) => {
      item.current = row;
      measure(row);
    },
    [measure],
  );
  return (
    <li
      class="virtual-row"
      data-index={index}
      aria-setsize={count}
      aria-posinset={index + 1}
      ref={hold}
      style={{ transform: `translateY(${offset}px)` }}
      onFocusIn={onFocus}
    >
      {children}
    </li>
  );
}
