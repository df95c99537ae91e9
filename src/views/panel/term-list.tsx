import { useCallback, useMemo, useState } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import type { TabTerm } from '../../messages/protocol.ts';
import { VirtualList } from '../shared/virtual-list.tsx';
import { entryKey } from './entry-key.ts';
import type { EntryShelf } from './entry-shelf.ts';
import type { PanelReader } from './panel-reader.ts';
import { type Occurrence, stepOccurrence } from './step-occurrence.ts';
import { TermRow } from './term-row.tsx';

type Props = {
  terms: readonly TabTerm[];
  query: string;
  shelf: EntryShelf;
  reader: PanelReader;
  onShow(term: TabTerm, occurrence: Occurrence): void;
};

const ROW_ESTIMATE = 104;

/** The terms; one is current and unfolded, and the page shows one place of it. */
export function TermList({ terms, query, shelf, reader, onShow }: Props) {
  const [currentKey, setCurrentKey] = useState<string | null>(null);
  const [shown, setShown] = useState<{ key: string; number: number } | null>(null);
  // Once for each list: the rows' places are worked out by them, at 50,000 terms too.
  const keys = useMemo(() => terms.map(keyOf), [terms]);
  const rowKey = useCallback((index: number) => keys[index] ?? '', [keys]);
  const current = useMemo(() => Math.max(0, keys.indexOf(currentKey ?? '')), [keys, currentKey]);
  const term = terms[current];
  const number = term && shown?.key === keyOf(term) ? shown.number : null;

  const step = (target: TabTerm | undefined, by: 1 | -1): boolean => {
    if (!target) return false;
    const key = keyOf(target);
    const place = stepOccurrence(target, shown?.key === key ? shown.number : null, by);
    if (!place) return false;
    setCurrentKey(key);
    setShown({ key, number: place.number });
    onShow(target, place);
    return true;
  };
  const onKey = (key: string): boolean => {
    if (key === 'ArrowRight') return step(term, 1);
    if (key === 'ArrowLeft') return step(term, -1);
    return false;
  };
  return (
    <div class="no-print">
      <VirtualList
        label={text('panelOnThePage')}
        count={terms.length}
        current={current}
        estimate={ROW_ESTIMATE}
        keyOf={rowKey}
        labelOf={(index) => terms[index]?.preferred ?? ''}
        onCurrent={(index) => setCurrentKey(keyOf(terms[index]))}
        onKey={onKey}
        row={(index, isCurrent) => {
          const one = terms[index];
          return (
            one && (
              <TermRow
                term={one}
                current={isCurrent}
                place={isCurrent ? number : null}
                query={query}
                shelf={shelf}
                reader={reader}
                onStep={(by) => step(one, by)}
              />
            )
          );
        }}
      />
      {/* Focus reads the term itself; only where the page went has to be said, once. */}
      <p class="unseen" role="status">
        {term && number !== null && sayPlace(term, number)}
      </p>
    </div>
  );
}

function keyOf(term: TabTerm | undefined): string {
  return term?.entries[0] ? entryKey(term.entries[0]) : '';
}

function sayPlace({ preferred, count }: TabTerm, number: number): string {
  return text('panelPlace', [preferred, String(number), String(count)]);
}
