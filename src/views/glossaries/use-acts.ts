import { useCallback, useState } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import { askBackground } from '../../messages/ask-background.ts';
import type { Undo } from '../../model/own-glossary.ts';
import { describeProblem } from '../shared/describe-problem.ts';
import type { Done } from '../shared/undo-bar.tsx';

/** What the reader does, what went wrong with it, and how it is taken back. */
export type Acts = {
  /** Why the last act did not work; null: it did. */
  problem: string | null;
  done: Done | null;
  onProblem(error: unknown): void;
  /** Does something, and says when that did not work. */
  attempt(action: Promise<unknown>): Promise<void>;
  /** Does something that can be taken back, and offers that. */
  offerUndo(said: string, action: Promise<Undo>): void;
  offer(done: Done): void;
  undo(id: string): void;
  closeProblem(): void;
  closeDone(): void;
};

export function useActs(): Acts {
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const onProblem = useCallback((error: unknown) => setProblem(describeProblem(error)), []);
  const attempt = async (action: Promise<unknown>) => {
    setProblem(null);
    await action.catch(onProblem);
  };
  const takeBack = async (id: string) => {
    if (!(await askBackground('undo', { undo: id }))) throw new Error(text('glossariesUndoLate'));
  };
  const undo = (id: string) => {
    setDone(null);
    void attempt(takeBack(id));
  };
  return {
    ...{ problem, done, onProblem, attempt, undo },
    offer: setDone,
    offerUndo: (said, action) =>
      void attempt(action.then((answer) => setDone({ said, undo: () => undo(answer.undo) }))),
    closeProblem: () => setProblem(null),
    closeDone: () => setDone(null),
  };
}
