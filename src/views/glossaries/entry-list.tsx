import { useCallback } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import { VirtualList } from '../shared/virtual-list.tsx';
import { EntryRow } from './entry-row.tsx';
import type { EntryRows } from './use-entry-rows.ts';

type Props = {
  rows: EntryRows;
  query: string;
  current: number;
  selected: ReadonlySet<string>;
  onCurrent(index: number): void;
  onOpen(id: string): void;
  /** Null: the entries can only be read. */
  onSelect: ((id: string, selected: boolean) => void) | null;
  onRemove: ((ids: string[]) => void) | null;
};

/** The rows of the entries that were found, those in sight alone. */
export function EntryList({ rows, query, current, selected, ...props }: Props) {
  // A new function for a new list, for its rows are then measured anew.
  const keyOf = useCallback((index: number) => `${rows.turn} ${index}`, [rows.turn]);
  return (
    <VirtualList
      label={text('entriesList')}
      count={rows.total ?? 0}
      current={current}
      estimate={66}
      keyOf={keyOf}
      labelOf={(index) => rows.peek(index)?.entry.terms[0]?.text ?? ''}
      onCurrent={props.onCurrent}
      onKey={(key) => {
        const row = key === 'Delete' && props.onRemove ? rows.rowAt(current) : null;
        if (row) props.onRemove?.([row.entry.id]);
        return row !== null;
      }}
      row={(index, isCurrent) => {
        const row = rows.rowAt(index);
        return (
          <EntryRow
            {...{ row, query, isCurrent }}
            selected={row !== null && selected.has(row.entry.id)}
            onOpen={props.onOpen}
            onSelect={props.onSelect}
          />
        );
      }}
    />
  );
}
