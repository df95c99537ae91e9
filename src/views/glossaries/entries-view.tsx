import { useEffect, useState } from 'preact/hooks';
import { pluralText } from '../../i18n/text.ts';
import { askBackground } from '../../messages/ask-background.ts';
import type { Undo } from '../../model/own-glossary.ts';
import { EntriesForm } from './entries-form.tsx';
import type { EntriesPlace } from './entries-place.ts';
import type { ListedGlossary } from './listed-glossary.ts';
import { useEntryRows } from './use-entry-rows.ts';

type Props = {
  glossary: ListedGlossary;
  place: EntriesPlace;
  onPlace(place: EntriesPlace): void;
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
export function EntriesView(props: Props) {
  const { glossary, place, onPlace, onProblem, offerUndo, onBack, onOpen } = props;
  const { query: typed, filter } = place;
  const [query, setQuery] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setQuery(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  const rows = useEntryRows({ glossary: glossary.id, query, filter }, onProblem);
  const [busy, setBusy] = useState(false);
  /** Nothing else is begun while many entries are being written. */
  const whileBusy = <T,>(action: Promise<T>): Promise<T> => {
    setBusy(true);
    return action.finally(() => setBusy(false));
  };
  return (
    <EntriesForm
      {...{ glossary, rows, place, busy, onPlace, onBack, onOpen }}
      onAdd={() => onOpen('')}
      findAll={() =>
        whileBusy(askBackground('foundIds', { glossary: glossary.id, query, filter })).catch(
          (error: unknown) => {
            onProblem(error);
            return [];
          },
        )
      }
      onChange={(ids, change) =>
        void whileBusy(
          askBackground('changeEntries', { glossary: glossary.id, ids, change }),
        ).catch(onProblem)
      }
      onRemove={(ids) =>
        offerUndo(
          pluralText('entriesDeleted', ids.length),
          whileBusy(askBackground('removeEntries', { glossary: glossary.id, ids })),
        )
      }
    />
  );
}
