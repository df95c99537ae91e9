import { text, uiLanguage } from '../../i18n/text.ts';
import type { LanguageCode, Term } from '../../model/glossary.ts';
import type { EntryRef } from '../../model/hit.ts';
import { languageName } from '../../popover/language-name.ts';
import { genders, termKinds, wordClasses } from './choice-texts.ts';
import { CommonForms } from './common-forms.tsx';
import { withField, withForm } from './draft-entry.ts';
import { FormSwitches } from './form-switches.tsx';
import { Pick } from './pick.tsx';
import { RemoveButton } from './remove-button.tsx';
import { useForms } from './use-forms.ts';
import { useTermOnPage } from './use-term-on-page.ts';

type Props = {
  term: Term;
  /** The entry it belongs to, for clashes are with others; null: a new one. */
  self: EntryRef | null;
  languages: readonly LanguageCode[];
  onChange(term: Term): void;
  /** Null: the last one stays. */
  onRemove: (() => void) | null;
};

/** One term of an entry: how it is written, and which of its forms are found on pages. */
export function TermFields({ term, self, languages, onChange, onRemove }: Props) {
  const found = useForms(term, self);
  const page = useTermOnPage(term);
  return (
    <fieldset class="edit-box">
      <legend class="unseen">{term.text || text('editTermText')}</legend>
      {onRemove && <RemoveButton name={term.text || text('editTermText')} onRemove={onRemove} />}
      <div class="field-row">
        <label class="labelled grow">
          <span class="choice-label">{text('editTermText')}</span>
          <input
            class="field"
            name="term"
            value={term.text}
            lang={term.language}
            maxLength={300}
            onInput={({ currentTarget }) => onChange({ ...term, text: currentTarget.value })}
          />
        </label>
        <Pick
          label={text('fieldLanguage')}
          options={languages.map((one) => [one, languageName(one, uiLanguage())])}
          value={term.language}
          onPick={(language) => language && onChange({ ...term, language })}
        />
        <Pick
          label={text('editKind')}
          options={termKinds()}
          value={term.kind}
          onPick={(kind) => kind && onChange({ ...term, kind })}
        />
      </div>
      {found?.clashes.map(({ glossary, entry, term: other, glossaryTitle }) => (
        <p class="field-problem" key={`${glossary} ${entry}`}>
          {text('editClash', [other, glossaryTitle])}
        </p>
      ))}
      {found && <CommonForms {...{ term, onChange }} forms={found.forms} />}
      {found && (
        <FormSwitches
          {...{ page }}
          forms={found.forms}
          language={term.language}
          onSwitch={(form, matches) => onChange(withForm(term, form, matches))}
        />
      )}
      <details>
        <summary>{text('editMore')}</summary>
        <Inflection term={term} onChange={onChange} />
      </details>
    </fieldset>
  );
}

type Changing = { term: Term; onChange(term: Term): void };

function Inflection({ term, onChange }: Changing) {
  return (
    <div class="field-row">
      <Pick
        label={text('editWordClass')}
        options={wordClasses()}
        value={term.wordClass ?? null}
        none={text('editUnknown')}
        onPick={(value) => onChange(withField(term, 'wordClass', value))}
      />
      <Pick
        label={text('editGender')}
        options={genders()}
        value={term.gender ?? null}
        none={text('editUnknown')}
        onPick={(value) => onChange(withField(term, 'gender', value))}
      />
      <label class="labelled grow">
        <span class="choice-label">{text('editExtraForms')}</span>
        <input
          class="field"
          value={term.forms?.join(', ') ?? ''}
          lang={term.language}
          onChange={({ currentTarget }) => {
            const forms = currentTarget.value.split(',').map((form) => form.trim());
            onChange(
              withField(
                term,
                'forms',
                forms.filter((form) => form !== ''),
              ),
            );
          }}
        />
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={term.inflect !== false}
          onChange={({ currentTarget }) =>
            onChange(withField(term, 'inflect', currentTarget.checked ? null : false))
          }
        />
        {text('editInflect')}
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={term.matchCase === true}
          onChange={({ currentTarget }) =>
            onChange(withField(term, 'matchCase', currentTarget.checked ? true : null))
          }
        />
        {text('editMatchCase')}
      </label>
    </div>
  );
}
