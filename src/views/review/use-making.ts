import { useRef, useState } from 'preact/hooks';
import { pluralText, text } from '../../i18n/text.ts';
import { askBackground } from '../../messages/ask-background.ts';
import { Stopped } from '../glossaries/interchange-desk.ts';
import { describeProblem } from '../shared/describe-problem.ts';
import { findDraft, type Job, jobOfFiles, jobOfTab, NothingFound } from './find-draft.ts';
import { takeMarked } from './take-marked.ts';

export type MakingStep =
  | { at: 'start' }
  | { at: 'working'; name: string; said: string; share: number }
  /** `tabId`: of the page, of whose text a glossary can still be made. */
  | { at: 'failed'; name: string; problems: string[]; tabId?: number };

/** Terms of a page that lie in a glossary now. */
export type Taken = { glossary: string; said: string; undo: string; tabId: number };

type Handlers = {
  /** `unread`: what could not be read of several files, a line each. */
  onDraft(id: string, unread: string[]): void;
  onTaken(taken: Taken): void;
};

export type Making = {
  step: MakingStep;
  fromFiles(files: readonly File[]): void;
  fromTab(tabId: number): void;
  /** Takes the terms that a page explains itself. */
  takeOffers(tabId: number): void;
  leave(): void;
};

/** One glossary in the making at a time: documents are read and their terms found, beside the page. */
export function useMaking({ onDraft, onTaken }: Handlers): Making {
  const [step, setStep] = useState<MakingStep>({ at: 'start' });
  const stop = useRef<AbortController | null>(null);

  const find = (job: Job) => {
    const { signal } = stop.current ?? new AbortController();
    const onProgress = (said: string, share: number) =>
      setStep({ at: 'working', name: job.name, said, share });
    return findDraft(job, { signal, onProgress });
  };
  const review = async (job: Job) => {
    const { draft, unread } = await find(job);
    await askBackground('saveDraft', { draft });
    setStep({ at: 'start' });
    onDraft(draft.id, unread);
  };
  const take = async (tabId: number) => {
    const { draft } = await find(await jobOfTab(tabId));
    const { glossary, entries, undo } = await takeMarked(draft);
    setStep({ at: 'start' });
    const said = pluralText('reviewMade', entries, [glossary.title]);
    onTaken({ glossary: glossary.id, said, undo, tabId });
  };
  const run = (name: string, work: () => Promise<void>, tabId?: number) => {
    stop.current?.abort();
    stop.current = new AbortController();
    setStep({ at: 'working', name, said: text('draftReading', [name]), share: 0 });
    work().catch((error: unknown) => {
      // What was stopped may have made room for something else already.
      if (error instanceof Stopped) return;
      const problems = error instanceof NothingFound ? error.problems : [describeProblem(error)];
      setStep({ at: 'failed', name, problems, ...(tabId !== undefined && { tabId }) });
    });
  };
  return {
    step,
    fromFiles: (files) => {
      const job = jobOfFiles(files);
      run(job.name, () => review(job));
    },
    fromTab: (tabId) => run('', async () => review(await jobOfTab(tabId))),
    takeOffers: (tabId) => run('', () => take(tabId), tabId),
    leave: () => {
      stop.current?.abort();
      setStep({ at: 'start' });
    },
  };
}
