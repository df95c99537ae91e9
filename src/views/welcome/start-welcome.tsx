import { render } from 'preact';
import { text, uiLanguage } from '../../i18n/text.ts';
import { WelcomeView } from './welcome-view.tsx';

/** Draws the welcome page. */
export function startWelcome(): void {
  document.documentElement.lang = uiLanguage();
  document.title = `${text('welcomeTitle')} · ${text('extensionName')}`;
  const root = document.getElementById('app');
  if (root) render(<WelcomeView />, root);
}
