import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { pluralText, text } from '../../i18n/text.ts';
import type { EntryLevel, EntryStatus } from '../../model/glossary.ts';
import { VirtualList } from '../shared/virtual-list.tsx';
import type { EntriesPlace } from './entries-place.ts';
import { EntryRow } from './entry-row.tsx';
import { FilterBar } from './filter-bar.tsx';
import type { ListedGlossary } from './listed-glossary.ts';
import { SelectionBar } from './selection-bar.tsx';
import type { EntryRows } from './use-entry-rows.ts';

type Props = {
  glossary: ListedGlossary;
  rows: EntryRows;
  place: EntriesPlace;
  onPlace(place: EntriesPlace): void;
  onBack(): void;
  onAdd(): void;
  onOpen(id: string): void;
  onChange(ids: string[], change: { level?: EntryLevel; status?: EntryStatus }): void;
  onRemove(ids: string[]): void;
};

/** The entries of one glossary: searched, filtered, and edited many at once. */
export function EntriesForm(props: Props) {
  const { glossary, rows, place, onPlace } = props;
  const { query, filter, at } = place;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const total = rows.total ?? 0;
  const current = Math.max(0, Math.min(at, total - 1));
  const select = (id: string, on: boolean) => {
    const now = new Set(selected);
    if (on) now.add(id);
    else now.delete(id);
    setSelected(now);
  };
  const remove = (ids: string[]) => {
    setSelected(new Set());
    props.onRemove(ids);
  };
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.back || rows.total === null) return;
    const row = list.current?.querySelector<HTMLElement>('.entry-open[tabindex="0"]');
    // Its page may still be on its way.
    if (!row && rows.total > 0) return;
    row?.focus();
    onPlace({ ...place, back: false });
  });
  // A new function for a new list, for its rows are then measured anew.
  const keyOf = useCallback((index: number) => `${rows.turn} ${index}`, [rows.turn]);
  const narrowed = query.trim() !== '' || Object.keys(filter).length > 0;
  return (
    <main class="glossaries-main">
      <div>
        <button type="button" class="button button-quiet back" onClick={props.onBack}>
          ‹ {text('entriesBack')}
        </button>
        <div class="page-head">
          <h1>
            <bdi>{glossary.title}</bdi>
          </h1>
          <button type="button" class="button button-primary" onClick={props.onAdd}>
            {text('entriesAdd')}
          </button>
        </div>
      </div>
      <FilterBar
        {...{ query, filter }}
        onQuery={(now) => onPlace({ ...place, query: now, at: 0 })}
        onFilter={(now) => onPlace({ ...place, filter: now, at: 0 })}
      />
      {selected.size > 0 && (
        <SelectionBar
          count={selected.size}
          onChange={(change) => props.onChange([...selected], change)}
          onDelete={() => remove([...selected])}
          onClear={() => setSelected(new Set())}
        />
      )}
      <p class="soft small entries-count" role="status">
        {rows.total !== null && pluralText('glossariesEntries', total)}
      </p>
      {rows.total === 0 && (
        <p class="notice">{text(narrowed ? 'entriesNoneFound' : 'entriesEmpty')}</p>
      )}
      {total > 0 && (
        <div class="sheet" ref={list}>
          <VirtualList
            label={text('entriesList')}
            count={total}
            current={current}
            estimate={66}
            keyOf={keyOf}
            labelOf={(index) => rows.peek(index)?.entry.terms[0]?.text ?? ''}
            onCurrent={(now) => onPlace({ ...place, at: now })}
            onKey={(key) => {
              const row = key === 'Delete' ? rows.rowAt(current) : null;
              if (row) remove([row.entry.id]);
              return row !== null;
            }}
            row={(index, isCurrent) => {
              const row = rows.rowAt(index);
              return (
                <EntryRow
                  {...{ row, query, isCurrent }}
                  selected={row !== null && selected.has(row.entry.id)}
                  onOpen={props.onOpen}
                  onSelect={select}
                />
              );
            }}
          />
        </div>
      )}
      {total > 0 && <p class="soft small">{text('entriesKeys')}</p>}
    </main>
  );
}
