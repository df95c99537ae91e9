import type { CardContent, CardPage } from './card-state.ts';
import type { CardView } from './card-view.ts';
import { tidyForm } from './fold-form.ts';

type NoticeProps = { content: CardContent; page: CardPage; view: CardView };

/** What stands in the card while there is no explanation to show, or never will be. */
export function CardNotice({ content, page, view }: NoticeProps) {
  const { text, guard } = view;
  const { met, refs, problem } = page;
  return (
    <section class="entry">
      {met ? (
        <h2 class="term" id={view.labelId} lang={met.language ?? undefined} dir="auto">
          {tidyForm(met.form)}
        </h2>
      ) : (
        <h2 class="unseen" id={view.labelId}>
          {text('cardLabel')}
        </h2>
      )}
      {content.step === 'failed' && (
        <div role="alert">
          <p class="notice">{text('cardFailed')}</p>
          <button type="button" class="action" onClick={guard(view.retry)}>
            {text('cardRetry')}
          </button>
        </div>
      )}
      {content.step === 'orphaned' && (
        <div role="alert">
          <p class="notice">{text('cardOrphaned')}</p>
        </div>
      )}
      {content.step === 'ready' && (
        <p class="notice">{problem ?? text(refs.length > 0 ? 'cardGone' : 'cardNotFound')}</p>
      )}
      {(content.step === 'waiting' || content.step === 'loading') && (
        <div class="loading" role="status">
          <span class="unseen">{text('cardLoading')}</span>
          <span class="loading-line" />
          <span class="loading-line" />
          <span class="loading-line" />
        </div>
      )}
    </section>
  );
}
