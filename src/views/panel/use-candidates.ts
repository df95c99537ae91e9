import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../messages/ask-background.ts';
import type { PageCandidate } from '../../model/page-candidate.ts';

type Candidates = PageCandidate[] | 'waiting' | 'failed';

/** The unexplained words of a tab's page; looked for only when the reader asks to see them. */
export function useCandidates(tabId: number | null, pageKey: string) {
  const [candidates, setCandidates] = useState<Candidates>('waiting');
  const [wanted, setWanted] = useState(0);
  useEffect(() => setCandidates('waiting'), [tabId]);
  useEffect(() => {
    if (tabId === null || wanted === 0) return;
    let current = true;
    askBackground('pageCandidates', { tabId }).then(
      (found) => current && setCandidates(found),
      () => current && setCandidates('failed'),
    );
    return () => {
      current = false;
    };
  }, [tabId, wanted, pageKey]);
  const look = () => {
    if (candidates === 'failed') setCandidates('waiting');
    setWanted((times) => times + 1);
  };
  return { candidates, look };
}
