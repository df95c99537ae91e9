import type { Audience, LanguageCode } from '../../model/glossary.ts';
import type { Settings } from '../../model/settings.ts';
import { explanationLanguage } from '../../popover/explanation-language.ts';

/** How the reader wants things explained. */
export type PanelReader = { explainIn: LanguageCode; audience: Audience; uiLanguage: string };

export function panelReader({ explainIn, audience }: Settings, uiLanguage: string): PanelReader {
  const language =
    explainIn === 'auto'
      ? explanationLanguage(null, { uiLanguage, readerLanguages: [] })
      : explainIn;
  return { explainIn: language, audience, uiLanguage };
}
