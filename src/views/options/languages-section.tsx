import { text } from '../../i18n/text.ts';
import { OptionChoice } from './option-choice.tsx';
import { OptionSection } from './option-section.tsx';
import type { SettingsProps } from './settings-props.ts';

/** In which language and for whom terms are explained. */
export function LanguagesSection({ settings, onChange }: SettingsProps) {
  return (
    <OptionSection id="languages" note={text('optionsInterfaceLanguage')}>
      <OptionChoice
        id="explain-in"
        choices={[
          ['auto', 'optionsExplainAuto'],
          ['da', 'optionsExplainDanish'],
          ['en', 'optionsExplainEnglish'],
        ]}
        value={settings.explainIn}
        onChange={(explainIn) => onChange({ explainIn })}
      />
      <OptionChoice
        id="audience"
        choices={[
          ['plain', 'cardPlain'],
          ['professional', 'cardProfessional'],
        ]}
        value={settings.audience}
        onChange={(audience) => onChange({ audience })}
      />
    </OptionSection>
  );
}
