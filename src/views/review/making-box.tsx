import { text } from '../../i18n/text.ts';
import type { MakingStep } from './use-making.ts';

type Props = {
  step: MakingStep;
  onLeave(): void;
  /** Looks for terms in a page's text that explains none itself. */
  onText(tabId: number): void;
};

/** How far a glossary in the making is, or why it came to nothing. */
export function MakingBox({ step, onLeave, onText }: Props) {
  if (step.at === 'start') return null;
  return (
    <section class="import-box" aria-label={text('draftTitle')}>
      <h2>
        {text('draftTitle')} <bdi>{step.name}</bdi>
      </h2>
      {step.at === 'working' && (
        <>
          <p class="soft" role="status">
            {step.said}
          </p>
          <progress value={step.share} max={1} aria-label={text('draftShare')} />
          <div class="buttons">
            <button type="button" class="button" onClick={onLeave}>
              {text('draftStop')}
            </button>
          </div>
        </>
      )}
      {step.at === 'failed' && <Failed {...{ step, onLeave, onText }} />}
    </section>
  );
}

function Failed({
  step,
  onLeave,
  onText,
}: Props & { step: Extract<MakingStep, { at: 'failed' }> }) {
  const { problems, tabId } = step;
  return (
    <div class="notice notice-warn" role="alert">
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
      <div class="buttons">
        {tabId !== undefined && (
          <button type="button" class="button button-primary" onClick={() => onText(tabId)}>
            {text('popupMakeGlossary')}
          </button>
        )}
        <button type="button" class="button" onClick={onLeave}>
          {text('close')}
        </button>
      </div>
    </div>
  );
}
