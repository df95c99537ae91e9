import type { DraftDecision, DraftTerm } from '../../model/glossary-draft.ts';
import { nextOpen, type Shown } from './review-queue.ts';
import type { Review } from './use-review.ts';

/** What the reader decides about terms; each leads on to the next open one. */
export type QueueSteps = {
  decide(term: DraftTerm, decision: DraftDecision): void;
  /** The term becomes another name of `into`, which is kept then. */
  merge(term: DraftTerm, into: DraftTerm): void;
  /** Keeps many without a look at each. */
  keepUnseen(terms: readonly DraftTerm[]): void;
};

/** `at`: the current term's place among those that are shown. */
type Place = { review: Review; terms: readonly DraftTerm[]; at: number; shown: Shown };

export function queueSteps(
  { review, terms, at, shown }: Place,
  lead: (key: string) => void,
): QueueSteps {
  const { decisions } = review;
  const current = terms[at];
  /** To the next term that is open when these decisions hold, too. */
  const leadOn = (from: DraftTerm, fresh: readonly (readonly [string, DraftDecision])[]) => {
    const now = new Map([...decisions, ...fresh]);
    const left = shown === 'all' ? terms : terms.filter(({ key: one }) => one !== from.key);
    lead(nextOpen(terms, now, from.key) ?? left[Math.min(at, left.length - 1)]?.key ?? '');
  };
  const decide: QueueSteps['decide'] = (term, decision) => {
    review.decide([term.key], decision);
    leadOn(term, [[term.key, decision]]);
  };
  const merge: QueueSteps['merge'] = (term, into) => {
    const keep: DraftDecision = { kind: 'keep' };
    const decision: DraftDecision = { kind: 'merge', into: into.key };
    const isKept = decisions.get(into.key)?.kind === 'keep';
    // What others are merged with is kept.
    if (!isKept) review.decide([into.key], keep);
    review.decide([term.key], decision);
    leadOn(term, [[term.key, decision], ...(isKept ? [] : [[into.key, keep] as const])]);
  };
  const keepUnseen: QueueSteps['keepUnseen'] = (many) => {
    const decision: DraftDecision = { kind: 'keep', unseen: true };
    review.decide(
      many.map((term) => term.key),
      decision,
    );
    if (current && many.includes(current))
      leadOn(
        current,
        many.map((term) => [term.key, decision]),
      );
    else lead(current?.key ?? '');
  };
  return { decide, merge, keepUnseen };
}
