import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import { askBackground } from '../../messages/ask-background.ts';
import {
  type DraftAct,
  type DraftDecision,
  decisionsAfter,
  type GlossaryDraft,
} from '../../model/glossary-draft.ts';

export type Review = {
  draft: GlossaryDraft;
  /** Titles of glossaries that explain a term already, by the terms' keys. */
  explained: Readonly<Record<string, string>>;
  decisions: ReadonlyMap<string, DraftDecision>;
  canUndo: boolean;
  decide(keys: string[], decision: DraftDecision | null): void;
  /** Answers with the key of the term that is undecided again. */
  undo(): string | null;
};

/**
 * A draft with what is decided about it. What the reader does shows at once and is kept right after,
 * one act after the other. Null: not there yet; `onGone`: it is no more.
 */
export function useReview(
  id: string,
  { onGone, onProblem }: { onGone(): void; onProblem(error: unknown): void },
): Review | null {
  const [draft, setDraft] = useState<GlossaryDraft | null>(null);
  const [explained, setExplained] = useState<Readonly<Record<string, string>>>({});
  const [acts, setActs] = useState<readonly DraftAct[]>([]);
  /** How many acts are kept, and what is still on its way. */
  const kept = useRef(0);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const waiting = useRef(0);

  useEffect(() => {
    const load = async () => {
      const found = await askBackground('draft', { id });
      if (!found) return onGone();
      kept.current = found.acts.length;
      setActs(found.acts);
      setDraft(found.draft);
      setExplained(await askBackground('explainedTerms', { id }));
    };
    load().catch(onProblem);
    // Another draft is another view.
  }, []);

  const send = (act: DraftAct | null) => {
    waiting.current++;
    queue.current = queue.current.then(async () => {
      try {
        const answer = await askBackground('actOnDraft', { id, seen: kept.current, act });
        kept.current = answer.acts.length;
        if (!answer.done) onProblem(new Error(text('reviewConflict')));
        // Later acts of ours are shown already; the last answer has them all.
        if (--waiting.current === 0) setActs(answer.acts);
      } catch (error) {
        waiting.current--;
        onProblem(error);
        const now = await askBackground('draft', { id }).catch(() => null);
        if (!now) return;
        kept.current = now.acts.length;
        setActs(now.acts);
      }
    });
  };
  const decisions = useMemo(() => decisionsAfter(acts), [acts]);
  if (!draft) return null;
  return {
    ...{ draft, explained, decisions, canUndo: acts.length > 0 },
    decide: (keys, decision) => {
      if (keys.length === 0) return;
      const act = { keys, decision };
      setActs((before) => [...before, act]);
      send(act);
    },
    undo: () => {
      const last = acts.at(-1);
      if (!last) return null;
      setActs((before) => before.slice(0, -1));
      send(null);
      return last.keys[0] ?? null;
    },
  };
}
