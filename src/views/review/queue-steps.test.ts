import { beforeEach, expect, test, vi } from 'vitest';
import type { DraftDecision, DraftTerm, GlossaryDraft } from '../../model/glossary-draft.ts';
import { queueSteps } from './queue-steps.ts';

const term = (text: string): DraftTerm => ({
  ...{ key: text, text, language: 'da', abbreviations: [], synonyms: [], forms: [] },
  ...{ count: 1, documents: 1, score: 0.5, reasons: [], quotes: [] },
});
const [gen, genom, celle] = ['gen', 'genom', 'celle'].map(term) as [
  DraftTerm,
  DraftTerm,
  DraftTerm,
];
const terms = [gen, genom, celle];
const decide = vi.fn();
const lead = vi.fn();
const steps = (
  at: number,
  known: [string, DraftDecision][] = [],
  shown: 'all' | 'open' = 'all',
) => {
  const decisions = new Map(known);
  const review = {
    ...{ draft: { terms } as GlossaryDraft, explained: {}, decisions, canUndo: false },
    ...{ decide, undo: () => null },
  };
  return queueSteps({ review, terms, at, shown }, lead);
};
const keep = { kind: 'keep' } as const;

beforeEach(() => {
  decide.mockReset();
  lead.mockReset();
});

test('a decision leads to the next open term, round to the first', () => {
  steps(0).decide(gen, keep);
  expect(decide).toHaveBeenCalledWith(['gen'], keep);
  expect(lead).toHaveBeenLastCalledWith('genom');
  steps(2, [['gen', keep]]).decide(celle, { kind: 'reject' });
  expect(lead).toHaveBeenLastCalledWith('genom');
});

test('after the last one it stays near where it was', () => {
  const decided: [string, DraftDecision][] = [
    ['gen', keep],
    ['genom', keep],
  ];
  steps(2, decided).decide(celle, keep);
  expect(lead).toHaveBeenLastCalledWith('celle');
  steps(2, decided, 'open').decide(celle, keep);
  expect(lead).toHaveBeenLastCalledWith('genom');
});

test('what others are merged with is kept, and not asked about any more', () => {
  steps(0).merge(gen, genom);
  expect(decide.mock.calls).toEqual([
    [['genom'], keep],
    [['gen'], { kind: 'merge', into: 'genom' }],
  ]);
  expect(lead).toHaveBeenLastCalledWith('celle');
  decide.mockReset();
  steps(0, [['genom', keep]]).merge(gen, genom);
  expect(decide).toHaveBeenCalledTimes(1);
});

test('keeping many at once is one step, and goes on where it stood', () => {
  steps(1).keepUnseen([gen, celle]);
  expect(decide).toHaveBeenCalledExactlyOnceWith(['gen', 'celle'], { kind: 'keep', unseen: true });
  expect(lead).toHaveBeenLastCalledWith('genom');
  steps(0).keepUnseen([gen, celle]);
  expect(lead).toHaveBeenLastCalledWith('genom');
});
