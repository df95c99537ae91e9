import browser from 'webextension-polyfill';
import { effectiveSettings, settingsToStore } from '../model/parse-settings.ts';
import type { Settings } from '../model/settings.ts';
import { inTurn } from './in-turn.ts';
import { migrateStored } from './migrate-stored.ts';
import { once } from './once.ts';
import { storageError } from './storage-error.ts';

const KEY = 'settings';

/** Changes wait for one another, so that two pages cannot overwrite each other's. */
const queue = inTurn();
const migrated = once(migrateStored);

export async function readSettings(): Promise<Settings> {
  await migrated();
  const stored = await browser.storage.local.get(KEY);
  return effectiveSettings(stored[KEY]);
}

/**
 * Changes settings and answers with what is then in force.
 * @throws Error in the reader's words when the disk is full; the old settings stay.
 */
export function changeSettings(
  change: (current: Settings) => Partial<Settings>,
): Promise<Settings> {
  return queue(async () => {
    const current = await readSettings();
    const next = { ...current, ...change(current) };
    await browser.storage.local.set({ [KEY]: settingsToStore(next) }).catch((error: unknown) => {
      throw storageError(error);
    });
    return next;
  });
}

/** Back to the defaults, and nothing is stored any more. */
export function forgetSettings(): Promise<void> {
  return queue(() => browser.storage.local.remove(KEY));
}

/** Calls back after every change, whoever made it. */
export function onSettingsChanged(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[KEY] : undefined;
    // Firefox tells of values that were written anew and are the same.
    if (change && JSON.stringify(change.oldValue) !== JSON.stringify(change.newValue)) listener();
  });
}
