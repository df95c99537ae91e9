import { useCallback, useEffect, useState } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import { askBackground } from '../../messages/ask-background.ts';
import { openShortcutSettings, shortcutPlace } from '../../messages/keyboard-shortcuts.ts';
import type { EntryRef } from '../../model/hit.ts';
import type { KeptChoice } from '../../model/reader-choice.ts';
import { applyTheme } from '../shared/apply-theme.ts';
import { describeProblem } from '../shared/describe-problem.ts';
import type { Done } from '../shared/undo-bar.tsx';
import { arrangeGlossaries } from './glossary-uses.ts';
import { OptionsForm } from './options-form.tsx';
import type { Change } from './pending-change.ts';
import { readBackup } from './read-backup.ts';
import { saveBackup } from './save-backup.ts';
import { useOptionsData } from './use-options-data.ts';
import { useSettings } from './use-settings.ts';

/** Asks the background for all that can be set and hands changes back. */
export function OptionsView() {
  const [kept, setKept] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const onProblem = useCallback((error: unknown) => setProblem(describeProblem(error)), []);
  const onKept = useCallback(() => {
    setProblem(null);
    setKept((before) => before + 1);
  }, []);
  const { settings, change, attempt, reload } = useSettings({ keep, onKept, onProblem });
  const { data, reload: reloadAll } = useOptionsData(reload);
  useEffect(() => applyTheme(settings?.theme ?? 'auto'), [settings?.theme]);
  if (!settings || !data) return null;

  const attemptTo = (action: Promise<unknown>) =>
    action.then(reloadAll).then(
      () => true,
      (error) => {
        onProblem(error);
        return false;
      },
    );
  const undoChoice = (choice: KeptChoice) => {
    const { id, at, ...again } = choice;
    const redo = () => {
      setDone(null);
      void attemptTo(askBackground('addChoice', { choice: again }));
    };
    const removed = askBackground('removeChoice', { id });
    void attemptTo(
      removed.then(() => setDone({ said: text('optionsChoiceUndone', [choice.term]), undo: redo })),
    );
  };
  return (
    <OptionsForm
      {...data}
      settings={settings}
      glossaries={arrangeGlossaries(data.glossaries, settings.glossaries)}
      shortcutPlace={shortcutPlace()}
      {...{ kept, problem, done, fetchEntries }}
      onChange={change}
      onTry={attempt}
      onUndoChoice={undoChoice}
      onOpenShortcuts={openShortcutSettings}
      onExport={() => saveBackup().catch(onProblem)}
      onRead={readBackup}
      onDelete={() => attemptTo(askBackground('deleteAll', {}))}
      onCloseProblem={() => setProblem(null)}
      onCloseDone={() => setDone(null)}
    />
  );
}

function keep(change: Change) {
  return askBackground('changeSettings', { change });
}

function fetchEntries(refs: EntryRef[]) {
  return askBackground('cardEntries', { refs });
}
