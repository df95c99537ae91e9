import { useEffect, useState } from 'preact/hooks';
import { pluralText } from '../../i18n/text.ts';
import { askBackground } from '../../messages/ask-background.ts';
import type { RowFilter, Undo } from '../../model/own-glossary.ts';
import { EntriesForm } from './entries-form.tsx';
import type { ListedGlossary } from './listed-glossary.ts';
import { useEntryRows } from './use-entry-rows.ts';

type Props = {
  glossary: ListedGlossary;
  onProblem(error: unknown): void;
  /** Does something that can be taken back, and offers it. */
  offerUndo(said: string, action: Promise<Undo>): void;
  onBack(): void;
  /** Empty: a new entry. */
  onOpen(id: string): void;
};

/** Nobody waits for what is found between two letters, in ms. */
const PAUSE = 120;

/** Asks the background for the entries of a glossary and hands changes back. */
export function EntriesView({ glossary, onProblem, offerUndo, onBack, onOpen }: Props) {
  const [typed, setTyped] = useState('');
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<RowFilter>({});
  useEffect(() => {
    const timer = setTimeout(() => setQuery(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  const rows = useEntryRows({ glossary: glossary.id, query, filter }, onProblem);
  return (
    <EntriesForm
      {...{ glossary, rows, filter, onBack, onOpen }}
      query={typed}
      onQuery={setTyped}
      onFilter={setFilter}
      onAdd={() => onOpen('')}
      onChange={(ids, change) =>
        void askBackground('changeEntries', { glossary: glossary.id, ids, change }).catch(onProblem)
      }
      onRemove={(ids) =>
        offerUndo(
          pluralText('entriesDeleted', ids.length),
          askBackground('removeEntries', { glossary: glossary.id, ids }),
        )
      }
    />
  );
}
