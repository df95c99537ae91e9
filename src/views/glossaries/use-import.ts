import { useCallback, useRef, useState } from 'preact/hooks';
import { detectLanguage } from '../../i18n/detect-language.ts';
import { text, uiLanguage } from '../../i18n/text.ts';
import { askBackground } from '../../messages/ask-background.ts';
import { describeProblem } from '../shared/describe-problem.ts';
import type { Done } from '../shared/undo-bar.tsx';
import { firstPlan, type ImportPlan } from './import-plan.ts';
import type { ImportStep } from './import-step.ts';
import { lookAtFile, Stopped } from './interchange-desk.ts';
import { stageFile } from './stage-file.ts';

type Options = {
  /** Where entries go unless the reader says otherwise. */
  target: string | null;
  onDone(done: Done): void;
  onUndo(undo: string): void;
  /** The file is no glossary. */
  onOther(file: File): void;
};

export type Import = {
  step: ImportStep;
  open(file: File): void;
  plan(plan: ImportPlan): void;
  delimiter(delimiter: string): void;
  read(): void;
  apply(): void;
  leave(): void;
};

/** One import at a time, from a file to its glossary. */
export function useImport({ target, onDone, onUndo, onOther }: Options): Import {
  const [step, setStep] = useState<ImportStep>({ at: 'start' });
  const stop = useRef<AbortController | null>(null);
  const fail = useCallback(
    (file: File) => (error: unknown) =>
      // What was stopped may have made room for another file already.
      error instanceof Stopped || setStep({ at: 'failed', file, reason: describeProblem(error) }),
    [],
  );
  const leave = () => {
    stop.current?.abort();
    if (step.at === 'preview')
      void askBackground('dropImport', { id: step.preview.id }).catch(() => null);
    setStep({ at: 'start' });
  };
  const look = async (file: File) => {
    leave();
    setStep({ at: 'looking', file });
    const { format, csv, head, sample } = await lookAtFile(file);
    if (format === null) {
      setStep({ at: 'start' });
      return onOther(file);
    }
    const language = (await detectLanguage(sample).catch(() => null)) ?? uiLanguage();
    const plan = firstPlan(file.name, { format, csv, head }, { target, language });
    setStep({ at: 'plan', file, plan });
  };
  const read = async (file: File, plan: ImportPlan) => {
    const controller = new AbortController();
    stop.current = controller;
    setStep({ at: 'reading', file, share: 0, entries: 0 });
    const preview = await stageFile({
      ...{ file, plan, signal: controller.signal, editor: text('importEditor') },
      onProgress: (share, entries) => {
        if (!controller.signal.aborted) setStep({ at: 'reading', file, share, entries });
      },
    });
    setStep({ at: 'preview', file, plan, preview });
  };
  const apply = async ({ preview }: Extract<ImportStep, { at: 'preview' }>) => {
    setStep({ at: 'applying' });
    const { undo, glossary } = await askBackground('applyImport', { id: preview.id });
    const { id, title } = glossary;
    setStep({ at: 'done', id, title, added: preview.counts.new, changed: preview.counts.changed });
    onDone({ said: text('importDone', [title]), undo: () => onUndo(undo) });
  };
  return {
    step,
    open: (file) => void look(file).catch(fail(file)),
    plan: (plan) => step.at === 'plan' && setStep({ ...step, plan }),
    delimiter: (delimiter) => {
      if (step.at !== 'plan') return;
      const { file, plan } = step;
      void lookAtFile(file, delimiter).then(
        ({ csv }) => csv && setStep({ at: 'plan', file, plan: { ...plan, table: csv } }),
        fail(file),
      );
    },
    read: () => step.at === 'plan' && void read(step.file, step.plan).catch(fail(step.file)),
    apply: () => step.at === 'preview' && void apply(step).catch(fail(step.file)),
    leave,
  };
}
