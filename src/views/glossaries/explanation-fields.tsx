import { text, uiLanguage } from '../../i18n/text.ts';
import type { Explanation, LanguageCode } from '../../model/glossary.ts';
import { languageName } from '../../popover/language-name.ts';
import { audiences } from './choice-texts.ts';
import { type Writer, withText } from './draft-entry.ts';
import { Pick } from './pick.tsx';
import { RemoveButton } from './remove-button.tsx';

type Props = {
  explanation: Explanation;
  languages: readonly LanguageCode[];
  writer: Writer;
  onChange(explanation: Explanation): void;
  onRemove(): void;
};

/** One explanation of an entry. */
export function ExplanationFields({ explanation, languages, writer, onChange, onRemove }: Props) {
  return (
    <fieldset class="edit-box">
      <legend class="unseen">{text('editExplanation')}</legend>
      <RemoveButton name={text('editExplanation')} onRemove={onRemove} />
      <label class="labelled">
        <span class="choice-label">{text('editExplanation')}</span>
        <textarea
          class="field"
          rows={4}
          value={explanation.text}
          lang={explanation.language}
          maxLength={20_000}
          onInput={({ currentTarget }) =>
            onChange(withText(explanation, currentTarget.value, writer))
          }
        />
      </label>
      <div class="field-row">
        <Pick
          label={text('fieldLanguage')}
          options={languages.map((one) => [one, languageName(one, uiLanguage())])}
          value={explanation.language}
          onPick={(language) => language && onChange({ ...explanation, language })}
        />
        <Pick
          label={text('editAudience')}
          options={audiences()}
          value={explanation.audience}
          onPick={(audience) => audience && onChange({ ...explanation, audience })}
        />
      </div>
    </fieldset>
  );
}
