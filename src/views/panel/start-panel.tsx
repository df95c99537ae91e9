import { render } from 'preact';
import { uiLanguage } from '../../i18n/text.ts';
import { tabFromAddress } from '../shared/tab-from-address.ts';
import { PanelView } from './panel-view.tsx';

/** Draws the side panel into its page. */
export function startPanel(): void {
  document.documentElement.lang = uiLanguage();
  const root = document.getElementById('app');
  if (root) render(<PanelView tabId={tabFromAddress()} />, root);
}
