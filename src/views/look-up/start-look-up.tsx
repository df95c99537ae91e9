import { render } from 'preact';
import { text, uiLanguage } from '../../i18n/text.ts';
import { LookUpView } from './look-up-view.tsx';

/** Draws the page on which words are looked up; `?text=` is the first of them. */
export function startLookUp(): void {
  document.documentElement.lang = uiLanguage();
  document.title = text('lookUpTitle');
  const root = document.getElementById('app');
  const given = new URLSearchParams(location.search).get('text') ?? '';
  if (root) render(<LookUpView given={given} />, root);
}
