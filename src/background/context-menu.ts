import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { type MessageKey, text } from '../i18n/text.ts';
import type { RequestHandlers } from '../messages/handle-requests.ts';
import { makeGlossary } from '../messages/open-glossaries.ts';
import { canOpenPanel, openPanel } from '../messages/open-panel.ts';
import { addSelection } from './add-selection.ts';
import { lookUpSelection } from './look-up-selection.ts';
import { pauseTab } from './pause-tab.ts';
import { isPaused } from './paused-tabs.ts';
import { toggleSite } from './run-command.ts';

type MenuItem = { id: string; title: MessageKey; contexts: Menus.ContextType[] };

const ON_PAGE: Menus.ContextType[] = ['page', 'frame'];
/** Where extensions may read at all. */
const READABLE = ['http://*/*', 'https://*/*', 'file:///*'];

/** Browsers show several items of one place below our name. */
const ITEMS: readonly MenuItem[] = [
  { id: 'look-up', title: 'menuLookUp', contexts: ['selection'] },
  { id: 'add-term', title: 'menuAddTerm', contexts: ['selection'] },
  { id: 'make-glossary', title: 'menuMakeGlossary', contexts: ON_PAGE },
  { id: 'pause-tab', title: 'menuPauseTab', contexts: ON_PAGE },
  { id: 'toggle-site', title: 'menuToggleSite', contexts: ON_PAGE },
  { id: 'open-panel', title: 'menuOpenPanel', contexts: ['action'] },
  { id: 'open-options', title: 'menuOpenOptions', contexts: ['action'] },
];

/** Makes the menus anew; browsers keep them over a sleep of the background. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of ITEMS) {
    if (!isOffered(id)) continue;
    const where = contexts === ON_PAGE ? { documentUrlPatterns: READABLE } : {};
    browser.contextMenus.create({ id, title: text(title), contexts, ...where });
  }
}

/** Chrome and Edge offer a page's options of their own accord; not every browser has a panel. */
function isOffered(id: string): boolean {
  if (id === 'open-panel') return canOpenPanel();
  if (id === 'open-options') return browser.sidebarAction !== undefined;
  return true;
}

/** Does what was chosen. */
export function onMenuClick(
  info: Menus.OnClickData,
  tab: Tabs.Tab | undefined,
  addTerm: RequestHandlers['addTerm'],
): void {
  const tabId = tab?.id;
  // Before anything is awaited, or the browser does not count it as the reader's wish.
  if (info.menuItemId === 'open-panel' && tabId !== undefined) void openPanel(tabId);
  if (info.menuItemId === 'open-options') void browser.runtime.openOptionsPage();
  if (info.menuItemId === 'toggle-site') void toggleSite(tab?.url);
  if (info.menuItemId === 'make-glossary' && tabId !== undefined) void makeGlossary(tabId);
  if (info.menuItemId === 'pause-tab' && tabId !== undefined) void togglePause(tabId);
  const [selected, frameId] = [info.selectionText ?? '', info.frameId ?? 0];
  if (info.menuItemId === 'look-up') void lookUpSelection(selected, { tab, frameId });
  if (info.menuItemId === 'add-term') void addSelection({ text: selected, tab, frameId }, addTerm);
}

async function togglePause(tabId: number): Promise<void> {
  await pauseTab(tabId, !(await isPaused(tabId)));
}
