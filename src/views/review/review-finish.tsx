import { useState } from 'preact/hooks';
import { pluralText, text } from '../../i18n/text.ts';
import type { DraftDecision, GlossaryDraft } from '../../model/glossary-draft.ts';
import type { ListedGlossary } from '../glossaries/listed-glossary.ts';
import { Pick } from '../glossaries/pick.tsx';

export type Finish = { title: string; into: string | null };

type Props = {
  draft: GlossaryDraft;
  decisions: ReadonlyMap<string, DraftDecision>;
  /** Those that can be added to. */
  glossaries: readonly ListedGlossary[];
  onFinish(finish: Finish): void;
};

const LONGEST = 300;

/** The step that makes a glossary of what was kept; always in sight. */
export function ReviewFinish({ draft, decisions, glossaries, onFinish }: Props) {
  const [title, setTitle] = useState(draft.title);
  const [into, setInto] = useState<string | null>(null);
  const kept = [...decisions.values()].filter(({ kind }) => kind === 'keep').length;
  const ready = kept > 0 && (into !== null || title.trim() !== '');
  return (
    <form
      class="review-finish"
      data-sticky-end
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onFinish({ title: title.trim() || draft.title, into });
      }}
    >
      {glossaries.length > 0 && (
        <Pick
          label={text('reviewInto')}
          options={glossaries.map((one) => [one.id, one.title] as const)}
          value={into}
          none={text('reviewIntoNew')}
          onPick={setInto}
        />
      )}
      {into === null && (
        <label class="labelled review-title">
          <span class="choice-label">{text('reviewGlossaryTitle')}</span>
          <input
            class="field"
            value={title}
            maxLength={LONGEST}
            onInput={({ currentTarget }) => setTitle(currentTarget.value)}
          />
        </label>
      )}
      <button
        type="submit"
        class="button button-primary"
        disabled={!ready}
        title={kept === 0 ? text('reviewNothingKept') : undefined}
      >
        {kept === 0 ? text('reviewFinish') : pluralText('reviewFinishWith', kept)}
      </button>
    </form>
  );
}
