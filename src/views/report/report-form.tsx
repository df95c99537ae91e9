import { useState } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import { Icon } from '../shared/icon.tsx';

type Props = {
  written: string;
  onWrite(written: string): void;
  /** Rejects when the browser does not let us. */
  onCopy(): Promise<void>;
};

/** A text about an error, ready to be completed and taken along. */
export function ReportForm({ written, onWrite, onCopy }: Props) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    setSaid(
      await onCopy().then(
        () => text('reportCopied'),
        () => text('candidateNotCopied'),
      ),
    );
  };
  const mail = new URLSearchParams({ subject: text('reportTitle'), body: written });
  return (
    <>
      <h1>{text('reportTitle')}</h1>
      <p>{text('reportIntro')}</p>
      <label class="report">
        <span>{text('reportField')}</span>
        <textarea
          class="field"
          rows={14}
          value={written}
          onInput={(event) => onWrite(event.currentTarget.value)}
        />
      </label>
      <div class="actions">
        <button type="button" class="button button-primary" onClick={() => void copy()}>
          <Icon name="copy" />
          {text('reportCopy')}
        </button>
        {/* A plus sign is no space to mail programs. */}
        <a class="button" href={`mailto:?${mail.toString().replaceAll('+', '%20')}`}>
          {text('reportMail')}
        </a>
      </div>
      <p class="soft" role="status">
        {said}
      </p>
    </>
  );
}
