import type { LanguageCode } from '../../model/glossary.ts';
import type { EntryRef } from '../../model/hit.ts';
import type { Undo } from '../../model/own-glossary.ts';
import type { Settings } from '../../model/settings.ts';
import type { EntriesPlace } from './entries-place.ts';
import { EntriesView } from './entries-view.tsx';
import { EntryEditorView } from './entry-editor-view.tsx';
import type { ListedGlossary } from './listed-glossary.ts';
import { ShippedEntryView } from './shipped-entry-view.tsx';

type Props = {
  glossary: ListedGlossary;
  /** Null: the list of entries; empty: a new one. */
  entry: string | null;
  /** The focus goes to the reader's note. */
  toNote: boolean;
  /** The reader's own glossaries. */
  mine: readonly ListedGlossary[];
  place: EntriesPlace;
  settings: Settings;
  languages: readonly LanguageCode[];
  onPlace(place: EntriesPlace): void;
  onProblem(error: unknown): void;
  offerUndo(said: string, action: Promise<Undo>): void;
  onBack(): void;
  /** Null: the list of entries. */
  onEntry(id: string | null): void;
  onCopied(ref: EntryRef): void;
};

/** The entries of one glossary, or one of them: to be changed where it is the reader's own. */
export function OneGlossaryView(props: Props) {
  const { glossary, entry, mine, place, settings, languages } = props;
  const { toNote, onPlace, onProblem, offerUndo } = props;
  if (entry === null)
    return (
      <EntriesView
        key={glossary.id}
        {...{ glossary, place, onPlace, onProblem, offerUndo }}
        onBack={props.onBack}
        onOpen={props.onEntry}
      />
    );
  const onLeave = () => {
    onPlace({ ...place, back: true });
    props.onEntry(null);
  };
  const key = `${glossary.id}/${entry}`;
  return glossary.mine ? (
    <EntryEditorView
      key={key}
      {...{ glossary, settings, languages, toNote, onProblem, offerUndo, onLeave }}
      id={entry}
    />
  ) : (
    <ShippedEntryView
      key={key}
      {...{ glossary, mine, settings, toNote, onProblem, onLeave }}
      id={entry}
      onCopied={props.onCopied}
    />
  );
}
