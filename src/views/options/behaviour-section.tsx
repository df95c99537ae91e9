import { text, uiLanguage } from '../../i18n/text.ts';
import type { ModifierKey } from '../../model/settings.ts';
import { OptionChoice } from './option-choice.tsx';
import { OptionSection } from './option-section.tsx';
import { OptionSlider } from './option-slider.tsx';
import { OptionSwitch } from './option-switch.tsx';
import type { SettingsProps } from './settings-props.ts';

/** What is highlighted, and what opens a card. */
export function BehaviourSection(props: SettingsProps) {
  const { settings, onChange } = props;
  return (
    <OptionSection id="behaviour">
      <OptionSwitch
        id="enabled"
        checked={settings.enabled}
        onChange={(enabled) => onChange({ enabled })}
      />
      <OptionChoice
        id="density"
        choices={[
          ['section', 'optionsDensitySection'],
          ['page', 'optionsDensityPage'],
          ['all', 'optionsDensityAll'],
        ]}
        value={settings.density}
        onChange={(density) => onChange({ density })}
      />
      <OptionChoice
        id="level"
        choices={[
          ['all', 'optionsLevelAll'],
          ['specialist', 'optionsLevelSpecialist'],
        ]}
        value={settings.level}
        onChange={(level) => onChange({ level })}
      />
      <CardOpening {...props} />
      <OptionSwitch
        id="painter"
        checked={settings.painter === 'mark'}
        onChange={(real) => onChange({ painter: real ? 'mark' : 'highlight' })}
      />
    </OptionSection>
  );
}

/** By which sign, and after how long. */
function CardOpening({ settings, onChange, onTry }: SettingsProps) {
  return (
    <>
      <OptionChoice
        id="trigger"
        choices={[
          ['hover', 'optionsTriggerHover'],
          ['modifier', 'optionsTriggerModifier'],
          ['click', 'optionsTriggerClick'],
        ]}
        value={settings.trigger}
        onChange={(trigger) => onChange({ trigger })}
      >
        {settings.trigger === 'modifier' && (
          <label class="inline-field">
            {text('optionsModifier')}
            <select
              class="select"
              value={settings.modifier}
              onChange={({ currentTarget }) =>
                onChange({ modifier: currentTarget.value as ModifierKey })
              }
            >
              <option value="Alt">Alt</option>
              <option value="Control">Ctrl</option>
              <option value="Shift">{text('optionsShiftKey')}</option>
            </select>
          </label>
        )}
      </OptionChoice>
      <OptionSlider
        id="hover-delay"
        value={settings.hoverDelay}
        max={1000}
        step={50}
        disabled={settings.trigger !== 'hover'}
        spoken={spokenDelay(settings.hoverDelay)}
        onTry={(hoverDelay) => onTry({ hoverDelay })}
        onChange={(hoverDelay) => onChange({ hoverDelay })}
      />
    </>
  );
}

/** In seconds, as the interface's language writes them: "0,25 sekund". */
function spokenDelay(milliseconds: number): string {
  return new Intl.NumberFormat(uiLanguage(), {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
  }).format(milliseconds / 1000);
}
