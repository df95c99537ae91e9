import { render } from 'preact';
import { text, uiLanguage } from '../../i18n/text.ts';
import { GlossariesView } from './glossaries-view.tsx';

/** Draws the reader's glossaries into their page. */
export function startGlossaries(): void {
  document.documentElement.lang = uiLanguage();
  document.title = `${text('glossariesTitle')} · ${text('extensionName')}`;
  const root = document.getElementById('app');
  if (root) render(<GlossariesView />, root);
}
