import { useEffect, useRef, useState } from 'preact/hooks';
import { pluralText, text } from '../../i18n/text.ts';
import type { EntryLevel, EntryStatus } from '../../model/glossary.ts';
import { EntriesHead } from './entries-head.tsx';
import type { EntriesPlace } from './entries-place.ts';
import { EntryList } from './entry-list.tsx';
import { FilterBar } from './filter-bar.tsx';
import type { ListedGlossary } from './listed-glossary.ts';
import { SelectionBar } from './selection-bar.tsx';
import type { EntryRows } from './use-entry-rows.ts';

type Props = {
  glossary: ListedGlossary;
  rows: EntryRows;
  place: EntriesPlace;
  /** Many entries are being written. */
  busy: boolean;
  onPlace(place: EntriesPlace): void;
  onBack(): void;
  onAdd(): void;
  onOpen(id: string): void;
  /** The ids of all that the search and the filters leave. */
  findAll(): Promise<string[]>;
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
  const selectAll = async () => setSelected(new Set(await props.findAll()));
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
  const narrowed = query.trim() !== '' || Object.keys(filter).length > 0;
  return (
    <main class="glossaries-main">
      <EntriesHead {...{ glossary }} onBack={props.onBack} onAdd={props.onAdd} />
      <FilterBar
        {...{ query, filter }}
        sources={glossary.sources}
        onQuery={(now) => onPlace({ ...place, query: now, at: 0 })}
        onFilter={(now) => onPlace({ ...place, filter: now, at: 0 })}
      />
      {selected.size > 0 && (
        <SelectionBar
          count={selected.size}
          busy={props.busy}
          onChange={(change) => props.onChange([...selected], change)}
          onDelete={() => remove([...selected])}
          onClear={() => setSelected(new Set())}
        />
      )}
      <div class="entries-count">
        <p class="soft small" role="status">
          {rows.total !== null && pluralText('glossariesEntries', total)}
          {rows.corrected && `. ${text('entriesCorrected', [rows.query])}`}
        </p>
        {glossary.mine && total > 1 && (
          <button
            type="button"
            class="button button-quiet"
            disabled={props.busy}
            onClick={() => void selectAll()}
          >
            {text(narrowed ? 'entriesSelectFound' : 'entriesSelectAll')}
          </button>
        )}
      </div>
      {rows.total === 0 && (
        <p class="notice">{text(narrowed ? 'entriesNoneFound' : 'entriesEmpty')}</p>
      )}
      {total > 0 && (
        <div class="sheet" ref={list}>
          <EntryList
            {...{ rows, current, selected }}
            query={rows.query}
            onCurrent={(now) => onPlace({ ...place, at: now })}
            onOpen={props.onOpen}
            onSelect={glossary.mine ? select : null}
            onRemove={glossary.mine ? remove : null}
          />
        </div>
      )}
      {total > 0 && (
        <p class="soft small">{text(glossary.mine ? 'entriesKeys' : 'entriesKeysShipped')}</p>
      )}
    </main>
  );
}
