import { useCallback, useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../messages/ask-background.ts';
import { onViewNotice } from '../../messages/on-view-notice.ts';
import type { KeptChoice } from '../../model/reader-choice.ts';

/** What the reader saved to learn, the latest first, kept true by the background's notices. */
export function useSaved(): KeptChoice[] {
  const [saved, setSaved] = useState<KeptChoice[]>([]);
  const load = useCallback(async () => {
    const choices = await askBackground('choices', {});
    setSaved(choices.filter(({ kind }) => kind === 'saved'));
  }, []);
  useEffect(() => {
    const life = new AbortController();
    const update = () => void load().catch(() => {});
    onViewNotice({ choicesChanged: update }, life.signal);
    update();
    return () => life.abort();
  }, [load]);
  return saved;
}
