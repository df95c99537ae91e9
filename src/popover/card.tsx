import { AddButton } from './add-button.tsx';
import { CardHeader } from './card-header.tsx';
import { CardNotice } from './card-notice.tsx';
import type { CardState } from './card-state.ts';
import { CardToast } from './card-toast.tsx';
import { CardTools } from './card-tools.tsx';
import type { CardView } from './card-view.ts';
import { hasBothAudiences } from './choose-explanation.ts';
import { EntrySection } from './entry-section.tsx';
import { TermButtons } from './term-buttons.tsx';

type CardProps = { state: CardState; view: CardView };

/** All that stands in a card. Glossaries' texts are set as text, never as markup. */
export function Card({ state, view }: CardProps) {
  const { page, content } = state;
  const entries = content.step === 'ready' ? content.entries : [];
  const inner = content.step === 'ready' ? content.inner : [];
  const canChoose = entries.some(({ entry }) =>
    hasBothAudiences(entry.explanations, view.explainIn),
  );
  return (
    <div class="content" lang={view.uiLanguage} dir="ltr">
      <CardHeader state={state} view={view} />
      {entries.length === 0 && <CardNotice content={content} page={page} view={view} />}
      <div class={entries.length > 1 ? 'entries entries-several' : 'entries'}>
        {entries.map((card, index) => (
          <EntrySection
            key={`${card.ref.glossary}/${card.ref.entry}`}
            card={card}
            met={page.met}
            inner={index === 0 ? inner : []}
            view={view}
            first={index === 0}
            several={entries.length > 1}
          />
        ))}
      </div>
      {content.step === 'ready' && page.near.length > 0 && (
        <div class="near">
          <TermButtons label={view.text('cardNear')} terms={page.near} view={view} />
        </div>
      )}
      {view.commands.add && <AddButton command={view.commands.add} view={view} />}
      <div class="foot">
        <CardToast view={view} />
        {(canChoose || view.commands.bar.length > 0) && (
          <CardTools canChoose={canChoose} view={view} />
        )}
      </div>
    </div>
  );
}
