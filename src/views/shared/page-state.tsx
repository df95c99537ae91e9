import { useRef } from 'preact/hooks';
import { type MessageKey, text } from '../../i18n/text.ts';
import type { Refusal, TabTerms } from '../../messages/protocol.ts';
import { useFocusHome } from './use-focus-home.ts';

export type StateActions = {
  onEverywhere(): void;
  onSite(): void;
  onResume(): void;
  onReload(): void;
};

type Props = { page: Pick<TabTerms, 'state' | 'paused' | 'refusal'>; actions: StateActions };

const REFUSED: Record<Refusal, MessageKey> = {
  'not-read': 'stateNotRead',
  browser: 'stateBrowserPage',
  store: 'stateStore',
  pdf: 'statePdf',
  file: 'stateFile',
};

/** Why a page shows no terms, in plain words, with the step to take. */
export function PageState({ page, actions }: Props) {
  const notice = useRef<HTMLDivElement>(null);
  useFocusHome(notice);
  const { message, step } = describeState(page, actions);
  return (
    <div class="notice" ref={notice}>
      <p>{text(message)}</p>
      {step && (
        <button type="button" class="button button-primary" onClick={step.take}>
          {text(step.label)}
        </button>
      )}
    </div>
  );
}

type Described = { message: MessageKey; step?: { label: MessageKey; take(): void } };

function describeState(
  { state, paused, refusal }: Props['page'],
  { onEverywhere, onSite, onResume, onReload }: StateActions,
): Described {
  if (state === 'off-everywhere') {
    return { message: 'stateOffEverywhere', step: { label: 'stateTurnOn', take: onEverywhere } };
  }
  if (paused) return { message: 'statePaused', step: { label: 'stateResume', take: onResume } };
  if (state === 'off-here') {
    return { message: 'stateOffHere', step: { label: 'stateTurnOnHere', take: onSite } };
  }
  if (state === 'unreachable') {
    const message = REFUSED[refusal ?? 'not-read'];
    const helps = refusal === 'not-read' || refusal === 'file';
    return helps ? { message, step: { label: 'stateReload', take: onReload } } : { message };
  }
  return { message: 'stateNoTerms' };
}
