import { useMemo, useState } from 'preact/hooks';
import type { DraftTerm } from '../../model/glossary-draft.ts';
import { type QueueSteps, queueSteps } from './queue-steps.ts';
import { nextOpen, type Shown, shownTerms } from './review-queue.ts';
import type { Review } from './use-review.ts';

/** `look`: a key decides; else something is being written. */
export type Mode = 'look' | 'edit' | 'merge';

/** What of a draft is shown. */
export type View = {
  /** The score that undecided terms must have, 0 to 1. */
  least: number;
  shown: Shown;
  /** Also those that a glossary explains already. */
  explained: boolean;
};

export type Queue = QueueSteps & {
  terms: readonly DraftTerm[];
  /** Place of the current term among them; 0 when there is none. */
  at: number;
  current: DraftTerm | undefined;
  mode: Mode;
  view: View;
  /** Other after each step that leads to another term or back from writing: its row then takes the focus. */
  turn: number;
  setMode(mode: Mode): void;
  setView(change: Partial<View>): void;
  goTo(index: number): void;
  undo(): void;
  /** What a key does now; undefined: nothing. */
  actOf(key: string): (() => void) | undefined;
};

/** Below this a candidate is shown only when it is asked for: `normal` of the builder. */
const FIRST_VIEW: View = { least: 0.2, shown: 'all', explained: true };

/** The reader's way through the terms of a draft. */
export function useQueue(review: Review): Queue {
  const { draft, decisions, explained } = review;
  const [view, setView] = useState<View>(FIRST_VIEW);
  const [mode, setMode] = useState<Mode>('look');
  const [turn, setTurn] = useState(0);
  const [key, setKey] = useState(() => nextOpen(draft.terms, decisions, '') ?? '');
  const terms = useMemo(
    () =>
      shownTerms(draft.terms, decisions, view).filter(
        (term) => view.explained || explained[term.key] === undefined,
      ),
    [draft, decisions, explained, view],
  );
  const at = Math.max(
    0,
    terms.findIndex((term) => term.key === key),
  );
  const current = terms[at];
  const lead = (next: string) => {
    setMode('look');
    setKey(next);
    setTurn((before) => before + 1);
  };
  const steps = queueSteps({ review, terms, at, shown: view.shown }, lead);
  const undo = () => {
    const back = review.undo();
    if (back !== null) lead(back);
  };
  const actOf: Queue['actOf'] = (pressed) => {
    if (!current) return undefined;
    const acts: Record<string, () => void> = {
      k: () => steps.decide(current, { kind: 'keep' }),
      r: () => steps.decide(current, { kind: 'reject' }),
      e: () => setMode('edit'),
      m: () => setMode('merge'),
      ...(review.canUndo && { u: undo }),
    };
    return acts[pressed.toLowerCase()];
  };
  return {
    ...{ terms, at, current, mode, view, turn, ...steps, undo, actOf },
    setMode: (next) => (next === 'look' ? lead(current?.key ?? '') : setMode(next)),
    setView: (change) => setView({ ...view, ...change }),
    goTo: (index) => {
      setMode('look');
      setKey(terms[index]?.key ?? '');
    },
  };
}
