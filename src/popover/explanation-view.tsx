import type { Explanation } from '../model/glossary.ts';
import type { CardView } from './card-view.ts';
import { formatDate } from './format-date.ts';
import { Icon } from './icon.tsx';
import { languageName } from './language-name.ts';

type ExplanationProps = { explanation: Explanation; foreign: boolean; view: CardView };

/** An explanation in an editor's words, said to be that. */
export function ExplanationView({ explanation, foreign, view }: ExplanationProps) {
  const { text, uiLanguage } = view;
  const { origin, language } = explanation;
  return (
    <div class="explanation">
      <p class="explanation-text" lang={language} dir="auto">
        {explanation.text}
      </p>
      {foreign && <p class="small">{text('cardOnlyIn', [languageName(language, uiLanguage)])}</p>}
      {origin.kind === 'editor' && (
        <p class="small by">
          <Icon name="pen" />
          <span>{text('cardByEditor', [origin.editor, formatDate(origin.date, uiLanguage)])}</span>
        </p>
      )}
    </div>
  );
}
