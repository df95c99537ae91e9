import browser from 'webextension-polyfill';

/** A command of the extension and the keys it has in this browser now; empty: none. */
export type KeyboardShortcut = { name: string; description: string; keys: string };

/** Most used first; browsers answer in an order of their own. */
const ORDER = ['next-term', 'previous-term', 'open-card', 'open-panel', '_execute_sidebar_action'];

/** The browser's own shortcuts for the extension, as the reader may have changed them. */
export async function keyboardShortcuts(): Promise<KeyboardShortcut[]> {
  const commands = await browser.commands.getAll();
  const shortcuts = commands.flatMap(({ name, description, shortcut }) =>
    name ? [{ name, description: description ?? '', keys: shortcut ?? '' }] : [],
  );
  const rank = ({ name }: KeyboardShortcut) =>
    ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length;
  return shortcuts.sort((a, b) => rank(a) - rank(b));
}

/** Where this browser lets shortcuts be changed; pages cannot link to it. */
export type ShortcutPlace = 'firefox' | 'edge' | 'chrome';

export function shortcutPlace(): ShortcutPlace {
  if (browser.runtime.getURL('').startsWith('moz-')) return 'firefox';
  return navigator.userAgent.includes('Edg/') ? 'edge' : 'chrome';
}

/** Opens that place. Resolves to whether the browser did. */
export async function openShortcutSettings(): Promise<boolean> {
  try {
    const place = shortcutPlace();
    if (place === 'firefox') await firefoxCommands().openShortcutSettings();
    else await browser.tabs.create({ url: `${place}://extensions/shortcuts` });
    return true;
  } catch {
    return false;
  }
}

/** Firefox 137 and later; the polyfill's types do not know it yet. */
function firefoxCommands(): { openShortcutSettings(): Promise<void> } {
  return browser.commands as unknown as { openShortcutSettings(): Promise<void> };
}
