import { text } from '../../i18n/text.ts';

type Props = {
  /** Null: all is well. Always in the page, so that screen readers hear what comes. */
  problem: string | null;
  onClose(): void;
};

/** Why what was just done did not work. */
export function ProblemNotice({ problem, onClose }: Props) {
  return (
    <div role="alert">
      {problem && (
        <div class="notice notice-warn problem">
          <p>{problem}</p>
          <button type="button" class="button" onClick={onClose}>
            {text('close')}
          </button>
        </div>
      )}
    </div>
  );
}
