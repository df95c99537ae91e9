import { useCallback, useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../messages/ask-background.ts';
import { type KeyboardShortcut, keyboardShortcuts } from '../../messages/keyboard-shortcuts.ts';
import { onViewNotice } from '../../messages/on-view-notice.ts';
import { openOptions } from '../../messages/open-options.ts';
import { type Pinning, toolbarPinning } from '../../messages/toolbar-pinning.ts';
import type { EntryRef } from '../../model/hit.ts';
import type { Settings } from '../../model/settings.ts';
import { useSettings } from '../options/use-settings.ts';
import { applyTheme } from '../shared/apply-theme.ts';
import { describeProblem } from '../shared/describe-problem.ts';
import { useSystemDark } from './use-system-dark.ts';
import { WelcomeForm } from './welcome-form.tsx';

type Facts = { shortcuts: KeyboardShortcut[]; pinning: Pinning | null };

/** Brings the welcome page together with settings and what the browser knows. */
export function WelcomeView() {
  const [problem, setProblem] = useState<string | null>(null);
  const [finished, setFinished] = useState(false);
  const [facts, setFacts] = useState<Facts | null>(null);
  const onProblem = useCallback((error: unknown) => setProblem(describeProblem(error)), []);
  const onKept = useCallback(() => setProblem(null), []);
  const { settings, change, reload } = useSettings({ keep, onKept, onProblem });
  useEffect(() => {
    const end = new AbortController();
    const update = () => void reload().catch(onProblem);
    update();
    onViewNotice({ settingsChanged: update }, end.signal);
    void Promise.all([keyboardShortcuts(), toolbarPinning()]).then(([shortcuts, pinning]) =>
      setFacts({ shortcuts, pinning }),
    );
    return () => end.abort();
  }, [reload, onProblem]);
  const theme = settings?.theme ?? 'auto';
  useEffect(() => applyTheme(theme), [theme]);
  const systemDark = useSystemDark();
  if (!settings || !facts) return null;
  return (
    <WelcomeForm
      {...facts}
      {...{ settings, finished, problem, fetchEntries }}
      dark={theme === 'auto' ? systemDark : theme === 'dark'}
      onChange={change}
      onFinish={async () => {
        await change({ welcomed: true });
        setFinished(true);
      }}
      onOptions={() => void openOptions().catch(onProblem)}
    />
  );
}

function keep(change: Partial<Settings>) {
  return askBackground('changeSettings', { change });
}

function fetchEntries(refs: EntryRef[]) {
  return askBackground('cardEntries', { refs });
}
