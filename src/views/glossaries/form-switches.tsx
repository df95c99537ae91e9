import { pluralText, text } from '../../i18n/text.ts';
import type { LanguageCode } from '../../model/glossary.ts';
import type { TermForm, TermOnPage } from '../../model/own-glossary.ts';

type Props = {
  forms: readonly TermForm[];
  /** Null: no page is known. */
  page: TermOnPage | null;
  language: LanguageCode;
  onSwitch(form: string, matches: boolean): void;
};

/** The forms that will be found on pages; each can be switched off. */
export function FormSwitches({ forms, page, language, onSwitch }: Props) {
  if (forms.length === 0) return null;
  const counts = new Map(page?.forms.map(({ form, count }) => [form, count]));
  return (
    <fieldset class="forms">
      <legend class="choice-label">
        {text('editForms')}. {text('editFormsHint')}
      </legend>
      <div class="form-chips">
        {forms.map(({ text: form, matches, rank }) => {
          const count = counts.get(form.toLowerCase());
          return (
            <label class={rank === null ? 'form-chip' : 'form-chip form-common'} key={form}>
              <input
                type="checkbox"
                checked={matches}
                onChange={({ currentTarget }) => onSwitch(form, currentTarget.checked)}
              />
              <bdi lang={language}>{form}</bdi>
              {count !== undefined && <span class="form-count">{count}</span>}
            </label>
          );
        })}
      </div>
      {page && (
        <p class="soft small on-page">
          {page.count > 0 ? pluralText('editOnPage', page.count) : text('editNotOnPage')}{' '}
          <bdi>{text('quoted', [page.title])}</bdi>
        </p>
      )}
    </fieldset>
  );
}
