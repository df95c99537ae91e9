import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { dropPlace } from './drop-place.ts';

/** While a row is dragged: which, and before which row it would be dropped. */
export type Drag = { from: number; before: number };

type RowDrag = { drag: Drag | null; start(from: number, event: PointerEvent): void };

/**
 * Drags the elements with `data-row` of a list by a handle, with mouse, pen or finger. Esc ends it
 * with nothing moved. `onMove` gets the row's place among the others, as `moveItem` takes it.
 */
export function useRowDrag(
  list: RefObject<HTMLElement | null>,
  onMove: (from: number, to: number) => void,
): RowDrag {
  const [drag, setDrag] = useState<Drag | null>(null);
  const end = useRef<AbortController | null>(null);
  useEffect(() => () => end.current?.abort(), []);

  const start = (from: number, event: PointerEvent) => {
    if (event.button !== 0) return;
    event.preventDefault();
    end.current?.abort();
    const ending = new AbortController();
    end.current = ending;
    const { signal } = ending;
    let before = from;
    const stop = () => {
      ending.abort();
      setDrag(null);
    };
    const follow = ({ clientY }: PointerEvent) => {
      const rows = [...(list.current?.querySelectorAll('[data-row]') ?? [])];
      before = dropPlace(
        rows.map((row) => row.getBoundingClientRect()),
        clientY,
      );
      setDrag({ from, before });
    };
    const drop = () => {
      stop();
      // Taken out first, the row leaves a gap above the places below it.
      const to = before > from ? before - 1 : before;
      if (to !== from) onMove(from, to);
    };
    window.addEventListener('pointermove', follow, { signal });
    window.addEventListener('pointerup', drop, { signal });
    window.addEventListener('pointercancel', stop, { signal });
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && stop(), { signal });
    setDrag({ from, before });
  };
  return { drag, start };
}
