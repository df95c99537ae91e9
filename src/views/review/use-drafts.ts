import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../messages/ask-background.ts';
import { onViewNotice } from '../../messages/on-view-notice.ts';
import type { DraftSummary } from '../../model/glossary-draft.ts';
import { inTurn } from '../shared/in-turn.ts';

/** The glossaries in the making, kept in step with what other windows do. */
export function useDrafts(onProblem: (error: unknown) => void): DraftSummary[] {
  const [drafts, setDrafts] = useState<DraftSummary[]>([]);
  useEffect(() => {
    const end = new AbortController();
    const update = inTurn(() => askBackground('drafts', {}).then(setDrafts, onProblem));
    void update();
    onViewNotice({ glossariesChanged: () => void update() }, end.signal);
    return () => end.abort();
  }, [onProblem]);
  return drafts;
}
