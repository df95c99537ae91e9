import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import { Icon } from '../shared/icon.tsx';

type Props = { onExport(): void; onDelete(): Promise<boolean> };

/** Deletes all in two steps, between which a backup is offered. */
export function DeleteEverything({ onExport, onDelete }: Props) {
  const [step, setStep] = useState<'start' | 'sure' | 'done'>('start');
  const question = useRef<HTMLParagraphElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (step === 'sure') question.current?.focus();
  }, [step]);
  const leave = () => {
    setStep('start');
    first.current?.focus();
  };
  const confirm = async () => {
    setStep((await onDelete()) ? 'done' : 'start');
    first.current?.focus();
  };
  return (
    <>
      <div class="buttons">
        <button
          type="button"
          class="button button-danger"
          ref={first}
          aria-expanded={step === 'sure'}
          onClick={() => setStep(step === 'sure' ? 'start' : 'sure')}
        >
          <Icon name="remove" />
          {text('optionsDeleteButton')}
        </button>
      </div>
      {step === 'sure' && (
        <div class="notice notice-warn">
          <p ref={question} tabIndex={-1}>
            {text('optionsDeleteSure')}
          </p>
          <div class="buttons">
            <button type="button" class="button" onClick={onExport}>
              <Icon name="download" />
              {text('optionsDeleteBackup')}
            </button>
            <button type="button" class="button button-danger" onClick={() => void confirm()}>
              {text('optionsDeleteConfirm')}
            </button>
            <button type="button" class="button" onClick={leave}>
              {text('optionsCancel')}
            </button>
          </div>
        </div>
      )}
      <p role="status">{step === 'done' && text('optionsDeleteDone')}</p>
    </>
  );
}
