import { text, uiLanguage } from '../../i18n/text.ts';
import type { CardEntry } from '../../model/card.ts';
import type { EntryRef } from '../../model/hit.ts';
import { AppearancePreview } from './appearance-preview.tsx';
import { ColourOption } from './colour-option.tsx';
import { OptionChoice } from './option-choice.tsx';
import { OptionSection } from './option-section.tsx';
import { OptionSlider } from './option-slider.tsx';
import type { SettingsProps } from './settings-props.ts';

type Props = SettingsProps & { fetchEntries(refs: EntryRef[]): Promise<CardEntry[]> };

/** How highlights and the card look, shown as they will be. */
export function AppearanceSection(props: Props) {
  const { settings, onChange, onTry } = props;
  return (
    <OptionSection
      id="appearance"
      before={<AppearancePreview {...props} />}
      note={text('optionsForcedColours')}
    >
      <OptionChoice
        id="underline"
        choices={[
          ['solid', 'optionsUnderlineSolid'],
          ['dotted', 'optionsUnderlineDotted'],
          ['wavy', 'optionsUnderlineWavy'],
          ['none', 'optionsUnderlineNone'],
        ]}
        value={settings.underline}
        onChange={(underline) => onChange({ underline })}
      />
      <OptionSlider
        id="tint"
        value={settings.tint}
        max={60}
        step={5}
        spoken={percent(settings.tint)}
        onTry={(tint) => onTry({ tint })}
        onChange={(tint) => onChange({ tint })}
      />
      <ColourOption {...props} />
      <OptionChoice
        id="theme"
        choices={[
          ['auto', 'optionsThemeAuto'],
          ['light', 'optionsThemeLight'],
          ['dark', 'optionsThemeDark'],
        ]}
        value={settings.theme}
        onChange={(theme) => onChange({ theme })}
      />
    </OptionSection>
  );
}

function percent(hundredths: number): string {
  return new Intl.NumberFormat(uiLanguage(), { style: 'percent' }).format(hundredths / 100);
}
