import { pluralText, text, uiLanguage } from '../../i18n/text.ts';
import type { GlossarySummary } from '../../model/glossary-summary.ts';
import type { HighlightChoice } from '../../model/highlight-look.ts';
import type { GlossaryUse } from '../../model/settings.ts';
import { languageName } from '../../popover/language-name.ts';
import { Icon } from '../shared/icon.tsx';
import { GlossaryDetails } from './glossary-details.tsx';
import type { Drag } from './use-row-drag.ts';

export type Step = -1 | 1;

type Props = {
  glossary: GlossarySummary;
  place: { at: number; of: number };
  /** The look of highlights that have no colour of their own. */
  look: HighlightChoice;
  drag: Drag | null;
  onGrab(event: PointerEvent): void;
  onStep(by: Step): void;
  onUse(use: Partial<GlossaryUse>): void;
};

/** A glossary with its switch and its place in the order. */
export function GlossaryRow(props: Props) {
  const { glossary, place, drag, onUse } = props;
  const { id, title, enabled, entryCount, language } = glossary;
  return (
    <li
      class={enabled ? 'glossary' : 'glossary glossary-off'}
      data-row
      data-dragged={drag?.from === place.at || undefined}
      data-drop={dropSide(drag, place)}
    >
      <div class="glossary-head">
        {place.of > 1 && <OrderButtons {...props} />}
        <div class="glossary-words">
          <bdi class="glossary-title">{title}</bdi>
          <span class="soft small">
            {pluralText('optionsEntries', entryCount)} · {languageName(language, uiLanguage())}
          </span>
        </div>
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            checked={enabled}
            aria-checked={enabled}
            aria-label={text('optionsGlossaryUse', [title])}
            onChange={({ currentTarget }) => onUse({ enabled: currentTarget.checked })}
          />
        </label>
      </div>
      <GlossaryDetails key={id} {...props} />
    </li>
  );
}

function OrderButtons({ glossary, place, onGrab, onStep }: Props) {
  const { id, title } = glossary;
  return (
    <div class="order">
      <span class="grip" aria-hidden="true" onPointerDown={onGrab} />
      {([-1, 1] as const).map((by) => {
        const label = text(by < 0 ? 'optionsMoveUp' : 'optionsMoveDown', [title]);
        const end = by < 0 ? 0 : place.of - 1;
        return (
          <button
            type="button"
            class="icon-button"
            key={by}
            aria-label={label}
            title={label}
            aria-disabled={place.at === end}
            data-step={`${id} ${by}`}
            onClick={() => onStep(by)}
          >
            <Icon name={by < 0 ? 'up' : 'down'} />
          </button>
        );
      })}
    </div>
  );
}

function dropSide(drag: Drag | null, { at, of }: Props['place']): string | undefined {
  if (!drag || drag.before === drag.from || drag.before === drag.from + 1) return undefined;
  if (drag.before === at) return 'before';
  return drag.before === of && at === of - 1 ? 'after' : undefined;
}
