import { render } from 'preact';
import { text, uiLanguage } from '../../i18n/text.ts';
import { OptionsView } from './options-view.tsx';

/** Draws the options into their page. */
export function startOptions(): void {
  document.documentElement.lang = uiLanguage();
  document.title = `${text('optionsTitle')} · ${text('extensionName')}`;
  const root = document.getElementById('app');
  if (root) render(<OptionsView />, root);
}
