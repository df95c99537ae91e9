import type { CardView } from './card-view.ts';
import type { EntryView } from './describe-entry.ts';
import { languageName } from './language-name.ts';

type Fact = { label: string; language: string | undefined; texts: string[] };

/** The other language's term, synonyms and abbreviations, as a dictionary lists them. */
export function TermFacts({ entry, view }: { entry: EntryView; view: CardView }) {
  const { text, uiLanguage } = view;
  const own = entry.heading?.language;
  const facts: Fact[] = [
    ...entry.translations.map(({ language, texts }) => ({
      label: languageName(language, uiLanguage),
      language,
      texts,
    })),
    { label: text('cardSynonyms'), language: own, texts: entry.synonyms },
    { label: text('cardAbbreviations'), language: own, texts: entry.abbreviations },
  ].filter(({ texts }) => texts.length > 0);
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map(({ label, language, texts }) => (
        <div class="fact" key={label}>
          <dt>{label}</dt>
          <dd lang={language}>
            {texts.map((one, index) => (
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
