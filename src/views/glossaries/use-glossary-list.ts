import { useCallback, useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../messages/ask-background.ts';
import { onViewNotice } from '../../messages/on-view-notice.ts';
import type { Settings } from '../../model/settings.ts';
import { inTurn } from '../shared/in-turn.ts';
import type { ListedGlossary } from './listed-glossary.ts';

type Loaded = { glossaries: ListedGlossary[]; settings: Settings };

/** All glossaries, the reader's own first, kept in step with what other windows do. Null: not known yet. */
export function useGlossaryList(onProblem: (error: unknown) => void): Loaded | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const load = useCallback(async () => {
    const [summaries, settings] = await Promise.all([
      askBackground('glossaries', {}),
      askBackground('changeSettings', { change: {} }),
    ]);
    const glossaries = summaries.map(({ shipped, id, title, language, entryCount, sources }) => ({
      ...{ id, title, language, entryCount, sources, mine: !shipped },
    }));
    glossaries.sort((a, b) => Number(b.mine) - Number(a.mine));
    setLoaded({ glossaries, settings });
  }, []);
  useEffect(() => {
    const end = new AbortController();
    const update = inTurn(() => load().catch(onProblem));
    void update();
    const notice = () => void update();
    onViewNotice({ glossariesChanged: notice, settingsChanged: notice }, end.signal);
    return () => end.abort();
  }, [load, onProblem]);
  return loaded;
}
