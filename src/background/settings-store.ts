import browser from 'webextension-polyfill';
import { effectiveSettings, settingsToStore } from '../model/parse-settings.ts';
import type { Settings } from '../model/settings.ts';

const KEY = 'settings';

/** Changes wait for one another, so that two pages cannot overwrite each other's. */
let lastWrite: Promise<unknown> = Promise.resolve();

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return effectiveSettings(stored[KEY]);
}

/** Changes settings and answers with what is then in force. */
export function changeSettings(
  change: (current: Settings) => Partial<Settings>,
): Promise<Settings> {
  const write = lastWrite.then(async () => {
    const current = await readSettings();
    const next = { ...current, ...change(current) };
    await browser.storage.local.set({ [KEY]: settingsToStore(next) });
    return next;
  });
  lastWrite = write.catch(() => undefined);
  return write;
}

/** Calls back after every change, whoever made it. */
export function onSettingsChanged(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEY in changes) listener();
  });
}
