import type { CardView } from './card-view.ts';
import type { EntryView } from './describe-entry.ts';
import { languageName } from './language-name.ts';

/** How many terms of a kind stand in a card that is not unfolded. */
export const FIRST = 1;

type Fact = { synonyms?: boolean; label: string; language: string | undefined; texts: string[] };

type TermFactsProps = {
  entry: EntryView;
  /** Every term; else the first of each kind. */
  full: boolean;
  view: CardView;
};

/** The other language's term, synonyms and abbreviations, as a dictionary lists them. */
export function TermFacts({ entry, full, view }: TermFactsProps) {
  const { text, uiLanguage } = view;
  const own = entry.heading?.language;
  const facts: Fact[] = [
    ...entry.translations.map(({ language, texts }) => ({
      label: languageName(language, uiLanguage),
      language,
      texts,
    })),
    { synonyms: true, label: text('cardSynonyms'), language: own, texts: entry.synonyms },
    { label: text('cardAbbreviations'), language: own, texts: entry.abbreviations },
  ].filter(({ texts }) => texts.length > 0);
  if (facts.length === 0) return null;
  return (
    <dl class={full ? 'facts' : 'facts facts-folded'}>
      {facts.map(({ label, language, texts, synonyms }) => (
        <div class={synonyms ? 'fact fact-synonyms' : 'fact'} key={label}>
          <dt>{label}</dt>
          <dd lang={language}>
            {(full ? texts : texts.slice(0, FIRST)).map((one, index) => (
              <span key={one}>
                {index > 0 && ', '}
                <bdi>{one}</bdi>
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
