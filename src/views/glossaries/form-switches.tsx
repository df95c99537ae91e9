import { text } from '../../i18n/text.ts';
import type { LanguageCode } from '../../model/glossary.ts';
import type { TermForm } from '../../model/own-glossary.ts';

type Props = {
  forms: readonly TermForm[];
  language: LanguageCode;
  onSwitch(form: string, matches: boolean): void;
};

/** The forms that will be found on pages; each can be switched off. */
export function FormSwitches({ forms, language, onSwitch }: Props) {
  if (forms.length === 0) return null;
  return (
    <fieldset class="forms">
      <legend class="choice-label">
        {text('editForms')}. {text('editFormsHint')}
      </legend>
      <div class="form-chips">
        {forms.map(({ text: form, matches }) => (
          <label class="form-chip" key={form}>
            <input
              type="checkbox"
              checked={matches}
              onChange={({ currentTarget }) => onSwitch(form, currentTarget.checked)}
            />
            <bdi lang={language}>{form}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
