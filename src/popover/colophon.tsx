import type { CardEntry } from '../model/card.ts';
import type { EntryStatus, Explanation } from '../model/glossary.ts';
import type { CardView } from './card-view.ts';
import { formatDate } from './format-date.ts';
import { Icon } from './icon.tsx';

const STATUS_KEYS = {
  draft: 'cardStatusDraft',
  reviewed: 'cardStatusReviewed',
  approved: 'cardStatusApproved',
} as const satisfies Record<EntryStatus, string>;

type ColophonProps = {
  card: CardEntry;
  explanation: Explanation | null;
  /** Each glossary names itself at its head already. */
  several: boolean;
  view: CardView;
};

/** Who explains, in which glossary, and how far it was checked. */
export function Colophon({ card, explanation, several, view }: ColophonProps) {
  const { text, uiLanguage } = view;
  const { status, origin } = card.entry;
  const by = explanation?.origin.kind === 'editor' ? explanation.origin : null;
  return (
    <p class="colophon">
      {by && (
        <>
          <Icon name="pen" />
          <bdi>{text('cardByEditor', [by.editor, formatDate(by.date, uiLanguage)])}</bdi>
          {'\u00a0· '}
        </>
      )}
      {!several && <bdi>{card.glossaryTitle}</bdi>}
      {!several && '\u00a0· '}
      <span class={`status status-${status}`}>{text(STATUS_KEYS[status])}</span>
      {origin === 'editor' && <span>{`\u00a0· ${text('cardEditorAdded')}`}</span>}
    </p>
  );
}
