import { useCallback, useState } from 'preact/hooks';
import type { Settings } from '../../model/settings.ts';
import { type Change, withoutSettled } from './pending-change.ts';

type Options = {
  /** Keeps a change and answers with what is in force; rejects when it could not be kept. */
  keep(change: Change): Promise<Settings>;
  onKept(): void;
  onProblem(error: unknown): void;
};

export type SettingsState = {
  /** In force, with what is on its way; null until they are known. */
  settings: Settings | null;
  change(change: Change): Promise<void>;
  attempt(change: Change): void;
  /** Asks what is in force now. */
  reload(): Promise<void>;
};

/** Settings that change at once for the eye, and go back when they could not be kept. */
export function useSettings({ keep, onKept, onProblem }: Options): SettingsState {
  const [inForce, setInForce] = useState<Settings | null>(null);
  const [pending, setPending] = useState<Change>({});

  const attempt = useCallback(
    (change: Change) => setPending((before) => ({ ...before, ...change })),
    [],
  );
  const reload = useCallback(async () => setInForce(await keep({})), [keep]);
  const change = useCallback(
    async (wanted: Change) => {
      attempt(wanted);
      try {
        setInForce(await keep(wanted));
        onKept();
      } catch (error) {
        onProblem(error);
        await reload().catch(() => undefined);
      }
      setPending((before) => withoutSettled(before, wanted));
    },
    [attempt, keep, onKept, onProblem, reload],
  );
  return {
    settings: inForce && { ...inForce, ...pending },
    change,
    attempt,
    reload,
  };
}
