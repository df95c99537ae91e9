import { render } from 'preact';
import { uiLanguage } from '../../i18n/text.ts';
import { PopupView } from './popup-view.tsx';

/** Draws the toolbar popup into its page. */
export function startPopup(): void {
  document.documentElement.lang = uiLanguage();
  const root = document.getElementById('app');
  if (root) render(<PopupView tabId={tabFromAddress()} />, root);
}

/** `?tab=12` shows another tab's state: the popup opened as a page of its own. */
function tabFromAddress(): number | null {
  const given = new URLSearchParams(location.search).get('tab');
  return given && /^\d+$/.test(given) ? Number(given) : null;
}
