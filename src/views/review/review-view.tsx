import { useEffect, useState } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import { askBackground } from '../../messages/ask-background.ts';
import type { ListedGlossary } from '../glossaries/listed-glossary.ts';
import { ReviewForm } from './review-form.tsx';
import { useReview } from './use-review.ts';

export type Made = {
  draft: string;
  glossary: string;
  title: string;
  entries: number;
  undo: string;
  tabId: number | undefined;
};

type Props = {
  id: string;
  glossaries: readonly ListedGlossary[];
  onProblem(error: unknown): void;
  onMade(made: Made): void;
  onBack(): void;
};

/** Fetches a draft and hands decisions back. */
export function ReviewView({ id, glossaries, onProblem, onMade, onBack }: Props) {
  const [gone, setGone] = useState(false);
  const review = useReview(id, { onGone: () => setGone(true), onProblem });
  const title = review?.draft.title;
  useEffect(() => {
    if (title !== undefined) document.title = `${title} · ${text('extensionName')}`;
  }, [title]);
  if (gone)
    return (
      <main class="glossaries-main">
        <p class="notice">{text('reviewGone')}</p>
        <div class="buttons">
          <button type="button" class="button" onClick={onBack}>
            ‹ {text('reviewBack')}
          </button>
        </div>
      </main>
    );
  if (!review) return null;
  const { tabId } = review.draft;
  const finish = async (request: { title: string; into: string | null }) => {
    const { glossary, entries, undo } = await askBackground('finishDraft', { id, ...request });
    onMade({ draft: id, glossary: glossary.id, title: glossary.title, entries, undo, tabId });
  };
  return (
    <ReviewForm
      {...{ review, onBack }}
      glossaries={glossaries.filter(({ mine }) => mine)}
      onFinish={(request) => void finish(request).catch(onProblem)}
    />
  );
}
