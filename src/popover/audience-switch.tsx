import type { CardView } from './card-view.ts';

/** Plain or professional words; the choice is remembered. */
export function AudienceSwitch({ view }: { view: CardView }) {
  const { text, guard, audience } = view;
  return (
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
  );
}
