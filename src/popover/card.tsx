import { CardHeader } from './card-header.tsx';
import { CardNotice } from './card-notice.tsx';
import type { CardState } from './card-state.ts';
import type { CardView } from './card-view.ts';
import { EntrySection } from './entry-section.tsx';

type CardProps = { state: CardState; view: CardView };

/** All that stands in a card. Glossaries' texts are set as text, never as markup. */
export function Card({ state, view }: CardProps) {
  const { page, content } = state;
  return (
    <div class="content" lang={view.uiLanguage} dir="ltr">
      <CardHeader state={state} view={view} />
      {content.step === 'ready' && content.entries.length > 0 ? (
        content.entries.map((card, index) => (
          <EntrySection
            key={`${card.ref.glossary}/${card.ref.entry}`}
            card={card}
            met={page.met}
            inner={index === 0 ? content.inner : []}
            view={view}
            first={index === 0}
            several={content.entries.length > 1}
          />
        ))
      ) : (
        <CardNotice content={content} met={page.met} view={view} />
      )}
    </div>
  );
}
