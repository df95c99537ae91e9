import type { MessageKey } from '../../i18n/text.ts';
import { text } from '../../i18n/text.ts';
import { ContrastNotes } from './contrast-notes.tsx';
import { isInvisible } from './contrast-report.ts';
import { hintId, labelId, Option } from './option.tsx';
import type { SettingsProps } from './settings-props.ts';

/** All seen at 3:1 or better on white; told apart by most who do not see all colours. */
const SWATCHES = [
  ['#ba7c06', 'optionsColourAmber'],
  ['#0a7a5c', 'optionsColourGreen'],
  ['#1668b8', 'optionsColourBlue'],
  ['#9a3f9e', 'optionsColourPurple'],
  ['#c2410c', 'optionsColourRed'],
  ['#5b6470', 'optionsColourGrey'],
] as const satisfies readonly (readonly [string, MessageKey])[];

/** The colour of highlights, with what it means for those who must see them. */
export function ColourOption({ settings, onChange, onTry }: SettingsProps) {
  const { colour } = settings;
  return (
    <Option id="colour">
      <div
        class="swatches"
        role="radiogroup"
        aria-labelledby={labelId('colour')}
        aria-describedby={hintId('colour')}
      >
        {SWATCHES.map(([swatch, key]) => (
          <label class="swatch" key={swatch} title={text(key)}>
            <input
              type="radio"
              name="colour"
              value={swatch}
              aria-label={text(key)}
              checked={swatch === colour.toLowerCase()}
              onChange={() => onChange({ colour: swatch })}
              style={{ '--swatch': swatch }}
            />
          </label>
        ))}
      </div>
      <label class="inline-field">
        {text('optionsColourOwn')}
        <input
          type="color"
          class="colour-well"
          value={colour}
          onInput={({ currentTarget }) => onTry({ colour: currentTarget.value })}
          onChange={({ currentTarget }) => onChange({ colour: currentTarget.value })}
        />
      </label>
      <div class="contrast">
        <ContrastNotes choice={settings} />
        {isInvisible(settings) && (
          <p class="contrast-warning" role="status">
            {text('optionsContrastNothing')}
          </p>
        )}
      </div>
    </Option>
  );
}
