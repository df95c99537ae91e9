import { useCallback, useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../messages/ask-background.ts';
import { type KeyboardShortcut, keyboardShortcuts } from '../../messages/keyboard-shortcuts.ts';
import { onViewNotice } from '../../messages/on-view-notice.ts';
import type { GlossarySummary } from '../../model/glossary-summary.ts';
import type { KeptChoice } from '../../model/reader-choice.ts';
import type { StoredData } from '../../model/stored-data.ts';

export type OptionsData = {
  glossaries: GlossarySummary[];
  choices: KeptChoice[];
  stored: StoredData;
  shortcuts: KeyboardShortcut[];
};

type Loaded = { data: OptionsData | null; reload(): Promise<void> };

/** What the options show beside settings, kept in step with every other page of ours. */
export function useOptionsData(onChange: () => Promise<void>): Loaded {
  const [data, setData] = useState<OptionsData | null>(null);
  const reload = useCallback(async () => {
    const [glossaries, choices, stored, shortcuts] = await Promise.all([
      askBackground('glossaries', {}),
      askBackground('choices', {}),
      askBackground('storedData', {}),
      keyboardShortcuts(),
      onChange(),
    ]);
    setData({ glossaries, choices, stored, shortcuts });
  }, [onChange]);
  useEffect(() => {
    const end = new AbortController();
    const update = () => void reload().catch(() => undefined);
    update();
    const notices = { settingsChanged: update, choicesChanged: update, glossariesChanged: update };
    onViewNotice(notices, end.signal);
    // Shortcuts are changed in a page of the browser's, which tells nobody.
    window.addEventListener('focus', update, { signal: end.signal });
    return () => end.abort();
  }, [reload]);
  return { data, reload };
}
