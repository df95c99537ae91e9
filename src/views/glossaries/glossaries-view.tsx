import { useEffect, useState } from 'preact/hooks';
import { text, uiLanguage } from '../../i18n/text.ts';
import { askBackground } from '../../messages/ask-background.ts';
import { applyLook } from '../shared/apply-look.ts';
import { UndoBar } from '../shared/undo-bar.tsx';
import { type EntriesPlace, FIRST_PLACE } from './entries-place.ts';
import { GlossariesForm } from './glossaries-form.tsx';
import { languageChoices } from './language-choices.ts';
import { OneGlossaryView } from './one-glossary-view.tsx';
import { useActs } from './use-acts.ts';
import { useAddress } from './use-address.ts';
import { useExport } from './use-export.ts';
import { useFileDrop } from './use-file-drop.ts';
import { useGlossaryList } from './use-glossary-list.ts';
import { type Import, useImport } from './use-import.ts';

/** Asks the background for the reader's glossaries and hands changes back. */
export function GlossariesView() {
  const { problem, done, onProblem, attempt, offerUndo, undo, ...acts } = useActs();
  const loaded = useGlossaryList(onProblem);
  const [{ glossary: open, entry, toNote = false }, goTo] = useAddress();
  const { saved, save } = useExport();
  const current = loaded?.glossaries.find(({ id }) => id === open);
  const [places, setPlaces] = useState<Record<string, EntriesPlace>>({});
  const importing = useImport({
    target: current?.mine ? current.id : null,
    onDone: acts.offer,
    onUndo: undo,
  });
  const over = useFileDrop((file) => {
    // An import is shown in the list of glossaries; a draft in the editor is not thrown away for it.
    if (entry !== null) return;
    importing.open(file);
    goTo({ glossary: null, entry: null });
  });
  useEffect(() => {
    if (loaded) applyLook(loaded.settings);
  }, [loaded]);

  const keepPlace = (id: string, place: EntriesPlace) =>
    setPlaces((before) => ({ ...before, [id]: place }));
  const list = () => goTo({ glossary: null, entry: null });
  const show = (glossary: string) => goTo({ glossary, entry: null });
  const languages = languageChoices(uiLanguage());
  return (
    <>
      {loaded && !current && (
        <GlossariesForm
          glossaries={loaded.glossaries}
          {...{ languages, saved }}
          step={importing.step}
          importing={importActions(importing, show)}
          onFile={importing.open}
          onCreate={(title) =>
            void attempt(askBackground('createGlossary', { title, language: uiLanguage() }))
          }
          onOpen={show}
          onRename={(id, title) =>
            void attempt(askBackground('changeGlossary', { id, change: { title } }))
          }
          onDelete={({ id, title }) =>
            void offerUndo(
              text('glossariesDeleted', [title]),
              askBackground('deleteGlossary', { id }),
            )
          }
          onExport={(id, format) => void attempt(save(id, format))}
        />
      )}
      {loaded && current && (
        <OneGlossaryView
          glossary={current}
          {...{ entry, toNote, languages, onProblem, offerUndo }}
          mine={loaded.glossaries.filter(({ mine }) => mine)}
          place={places[current.id] ?? FIRST_PLACE}
          settings={loaded.settings}
          onPlace={(place) => keepPlace(current.id, place)}
          onBack={list}
          onEntry={(id) => goTo({ glossary: current.id, entry: id })}
          onCopied={goTo}
        />
      )}
      {over && entry === null && <p class="drop-sign">{text('glossariesDrop')}</p>}
      <Problem problem={problem} onClose={acts.closeProblem} />
      <UndoBar done={done} onClose={acts.closeDone} />
    </>
  );
}

function importActions(importing: Import, show: (glossary: string) => void) {
  return {
    onPlan: importing.plan,
    onDelimiter: importing.delimiter,
    onRead: importing.read,
    onApply: importing.apply,
    onLeave: importing.leave,
    onOpen: (glossary: string) => {
      importing.leave();
      show(glossary);
    },
  };
}

function Problem({ problem, onClose }: { problem: string | null; onClose(): void }) {
  return (
    <div role="alert">
      {problem && (
        <div class="notice notice-warn problem">
          <p>{problem}</p>
          <button type="button" class="button" onClick={onClose}>
            {text('close')}
          </button>
        </div>
      )}
    </div>
  );
}
