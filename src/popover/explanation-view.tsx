import type { Explanation } from '../model/glossary.ts';
import type { CardView } from './card-view.ts';
import { languageName } from './language-name.ts';

type ExplanationProps = { explanation: Explanation; foreign: boolean; view: CardView };

/** An explanation in an editor's words; the colophon says whose. */
export function ExplanationView({ explanation, foreign, view }: ExplanationProps) {
  const { text, uiLanguage } = view;
  const { language } = explanation;
  return (
    <div class="explanation">
      <p class="explanation-text" lang={language} dir="auto">
        {explanation.text}
      </p>
      {foreign && <p class="small">{text('cardOnlyIn', [languageName(language, uiLanguage)])}</p>}
    </div>
  );
}
