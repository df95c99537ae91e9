import { render } from 'preact';
import { uiLanguage } from '../../i18n/text.ts';
import { tabFromAddress } from '../shared/tab-from-address.ts';
import { PopupView } from './popup-view.tsx';

/** Draws the toolbar popup into its page. */
export function startPopup(): void {
  document.documentElement.lang = uiLanguage();
  const root = document.getElementById('app');
  if (root) render(<PopupView tabId={tabFromAddress()} />, root);
}
