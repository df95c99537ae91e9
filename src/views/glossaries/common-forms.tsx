import { type MessageKey, text, uiLanguage } from '../../i18n/text.ts';
import type { Term } from '../../model/glossary.ts';
import type { TermForm } from '../../model/own-glossary.ts';
import { withField, withForm } from './draft-entry.ts';

type Props = {
  term: Term;
  forms: readonly TermForm[];
  onChange(term: Term): void;
};

type Step = { above: number; most: number; said: MessageKey };

const STEPS: readonly Step[] = [
  { above: 0, most: 100, said: 'editCommonEverywhere' },
  { above: 100, most: 300, said: 'editCommonEverywhere' },
  { above: 300, most: 1_000, said: 'editCommonOften' },
];
const MOST_NAMED = 5;

/** Warns of forms that are words of every day, and offers what helps against it. */
export function CommonForms({ term, forms, onChange }: Props) {
  const matching = forms.filter(({ matches }) => matches);
  const common = matching.filter(({ rank }) => rank !== null);
  if (common.length === 0) return null;
  const hasCapital = term.text !== term.text.toLowerCase() && term.matchCase !== true;
  const othersStay = common.length < matching.length;
  return (
    <div class="notice notice-warn" role="status">
      {STEPS.map((step) => (
        <Commonness key={step.most} step={step} forms={common.filter(isWithin(step))} />
      ))}
      {(othersStay || hasCapital) && (
        <div class="buttons">
          {othersStay && (
            <button
              type="button"
              class="button"
              onClick={() =>
                onChange(common.reduce((one, form) => withForm(one, form.text, false), term))
              }
            >
              {text(
                common.length === 1 ? 'editCommonOffOne' : 'editCommonOffAll',
                common.length === 1 ? [common[0]?.text ?? ''] : [],
              )}
            </button>
          )}
          {hasCapital && (
            <button
              type="button"
              class="button"
              onClick={() => onChange(withField(term, 'matchCase', true))}
            >
              {text('editMatchCase')}
            </button>
          )}
        </div>
      )}
      {!othersStay && !hasCapital && <p>{text('editCommonMore')}</p>}
    </div>
  );
}

const isWithin =
  ({ above, most }: Step) =>
  ({ rank }: TermForm): boolean =>
    rank !== null && rank > above && rank <= most;

function Commonness({ step, forms }: { step: Step; forms: readonly TermForm[] }) {
  if (forms.length === 0) return null;
  const named = forms.slice(0, MOST_NAMED).map(({ text: form }) => text('quoted', [form]));
  const list = new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).format(named);
  const most = new Intl.NumberFormat(uiLanguage()).format(step.most);
  return <p>{text(step.said, [list, most])}</p>;
}
