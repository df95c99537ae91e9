import { useCallback, useEffect, useState } from 'preact/hooks';
import { text, uiLanguage } from '../../i18n/text.ts';
import { askBackground } from '../../messages/ask-background.ts';
import { applyLook } from '../shared/apply-look.ts';
import { describeProblem } from '../shared/describe-problem.ts';
import { type Done, UndoBar } from '../shared/undo-bar.tsx';
import type { SaveState } from './export-box.tsx';
import { GlossariesForm } from './glossaries-form.tsx';
import { languageChoices } from './language-choices.ts';
import { saveGlossary } from './save-glossary.ts';
import { useAddress } from './use-address.ts';
import { useFileDrop } from './use-file-drop.ts';
import { useGlossaryList } from './use-glossary-list.ts';
import { useImport } from './use-import.ts';

/** Asks the background for the reader's glossaries and hands changes back. */
export function GlossariesView() {
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [saved, setSaved] = useState<Record<string, SaveState>>({});
  const onProblem = useCallback((error: unknown) => setProblem(describeProblem(error)), []);
  const loaded = useGlossaryList(onProblem);
  const [, goTo] = useAddress();
  const attempt = <Answer,>(action: Promise<Answer>): Promise<Answer | null> => {
    setProblem(null);
    return action.catch((error: unknown) => {
      onProblem(error);
      return null;
    });
  };
  const undo = (id: string) => {
    setDone(null);
    void attempt(
      askBackground('undo', { undo: id }).then((undone) => {
        if (!undone) throw new Error(text('glossariesUndoLate'));
      }),
    );
  };
  const importing = useImport({ target: null, onDone: setDone, onUndo: undo });
  const over = useFileDrop(importing.open);
  useEffect(() => {
    if (loaded) applyLook(loaded.settings);
  }, [loaded]);
  if (!loaded)
    return problem ? <Problem problem={problem} onClose={() => setProblem(null)} /> : null;

  const keepSaved = (id: string, state: SaveState | null) =>
    setSaved((before) => {
      const { [id]: _, ...others } = before;
      return state ? { ...others, [id]: state } : others;
    });
  return (
    <>
      <GlossariesForm
        glossaries={loaded.glossaries}
        languages={languageChoices(uiLanguage())}
        saved={saved}
        step={importing.step}
        importing={{
          onPlan: importing.plan,
          onDelimiter: importing.delimiter,
          onRead: importing.read,
          onApply: importing.apply,
          onLeave: importing.leave,
          onOpen: (glossary) => goTo({ glossary, entry: null }),
        }}
        onFile={importing.open}
        onCreate={(title) =>
          void attempt(askBackground('createGlossary', { title, language: uiLanguage() }))
        }
        onOpen={(glossary) => goTo({ glossary, entry: null })}
        onRename={(id, title) =>
          void attempt(askBackground('changeGlossary', { id, change: { title } }))
        }
        onDelete={({ id, title }) =>
          void attempt(
            askBackground('deleteGlossary', { id }).then((answer) =>
              setDone({
                said: text('glossariesDeleted', [title]),
                undo: () => undo(answer.undo),
              }),
            ),
          )
        }
        onExport={(id, format) => {
          keepSaved(id, { at: 'writing', format });
          void attempt(saveGlossary(id, format)).then((state) => keepSaved(id, state));
        }}
      />
      {over && <p class="drop-sign">{text('glossariesDrop')}</p>}
      <Problem problem={problem} onClose={() => setProblem(null)} />
      <UndoBar done={done} onClose={() => setDone(null)} />
    </>
  );
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
