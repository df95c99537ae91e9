import type { CardEntry } from '../model/card.ts';
import type { EntryStatus } from '../model/glossary.ts';
import type { CardView } from './card-view.ts';

const STATUS_KEYS = {
  draft: 'cardStatusDraft',
  reviewed: 'cardStatusReviewed',
  approved: 'cardStatusApproved',
} as const satisfies Record<EntryStatus, string>;

type FooterProps = { card: CardEntry; canChoose: boolean; several: boolean; view: CardView };

/** Which glossary speaks, how far it was checked, and the choice of explanation. */
export function EntryFooter({ card, canChoose, several, view }: FooterProps) {
  const { text, guard, audience } = view;
  const { status, origin } = card.entry;
  return (
    <footer class="foot">
      <p class="foot-text">
        {!several && <bdi class="foot-title">{card.glossaryTitle}</bdi>}
        {!several && ' · '}
        <span class={`status status-${status}`}>{text(STATUS_KEYS[status])}</span>
        {origin === 'editor' && <span>{` · ${text('cardEditorAdded')}`}</span>}
      </p>
      {canChoose && (
        <fieldset class="switch">
          <legend class="unseen">{text('cardAudience')}</legend>
          {(['plain', 'professional'] as const).map((one) => (
            <button
              type="button"
              class="switch-side"
              key={one}
              aria-pressed={audience === one}
              onClick={guard(() => view.chooseAudience(one))}
            >
              {text(one === 'plain' ? 'cardPlain' : 'cardProfessional')}
            </button>
          ))}
        </fieldset>
      )}
    </footer>
  );
}
