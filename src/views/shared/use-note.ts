import { useEffect, useRef, useState } from 'preact/hooks';
import { askBackground } from '../../messages/ask-background.ts';
import { onViewNotice } from '../../messages/on-view-notice.ts';
import type { EntryRef } from '../../model/hit.ts';
import { describeProblem } from './describe-problem.ts';

export type NoteDraft = {
  /** As it is kept; null: not known yet. */
  kept: string | null;
  typed: string;
  /** What came of the last save. */
  said: 'saved' | 'removed' | null;
  problem: string | null;
  type(text: string): void;
  /** Keeps what was typed, where it is another. */
  save(): void;
  /** Brings back what was taken away. */
  undo(): void;
};

/** The note on an entry as it is kept and as it is being written, in step with other windows. */
export function useNote(
  ref: EntryRef,
  term: string,
  onSaved: ((note: string) => void) | undefined,
): NoteDraft {
  const [kept, setKept] = useState<string | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [said, setSaid] = useState<NoteDraft['said']>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const removed = useRef('');
  const { glossary, entry } = ref;

  const write = async (note: string) => {
    if (kept === null || note === kept) return;
    const before = kept;
    try {
      await askBackground('setNote', { ref: { glossary, entry }, term, text: note });
    } catch (error) {
      // What was typed stays in the field.
      setProblem(describeProblem(error));
      return;
    }
    setProblem(null);
    setKept(note);
    setTyped((now) => (now?.trim() === note ? null : now));
    removed.current = before;
    setSaid(note === '' ? 'removed' : 'saved');
    onSaved?.(note);
  };
  const latest = useRef({ typed, write });
  latest.current = { typed, write };

  useEffect(() => {
    const end = new AbortController();
    const load = () =>
      void askBackground('note', { ref: { glossary, entry } }).then(
        (note) => !end.signal.aborted && setKept(note ?? ''),
        (error: unknown) => setProblem(describeProblem(error)),
      );
    load();
    onViewNotice({ choicesChanged: load }, end.signal);
    return () => {
      end.abort();
      // The row or page went before the field was left.
      const { typed: last, write: keep } = latest.current;
      if (last !== null) void keep(last.trim());
    };
  }, [glossary, entry]);

  return {
    ...{ kept, said, problem },
    typed: typed ?? kept ?? '',
    type(now) {
      setSaid(null);
      setTyped(now === kept ? null : now);
    },
    save: () => void (typed !== null && write(typed.trim())),
    undo: () => void write(removed.current),
  };
}
