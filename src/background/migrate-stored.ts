import browser from 'webextension-polyfill';
import { DATA_VERSION, migrate } from './migrations/migrate.ts';

const SETTINGS = 'settings';
const VERSION = 'dataVersion';

/**
 * Brings the stored settings up to this version, in one write with the version's number: whenever
 * the background is killed, either all of it is there or nothing. Where the write fails the old
 * values stay, and the next start tries again.
 */
export async function migrateStored(): Promise<void> {
  const stored = await browser.storage.local.get([SETTINGS, VERSION]);
  const from = versionOf(stored[VERSION]);
  if (from >= DATA_VERSION) return;
  const settings = recordOf(stored[SETTINGS]);
  const { document, version } = migrate({ settings, choices: [] }, from);
  try {
    await browser.storage.local.set({ [SETTINGS]: document.settings, [VERSION]: version });
  } catch {
    // A full disk.
  }
}

function versionOf(stored: unknown): number {
  return typeof stored === 'number' && Number.isInteger(stored) && stored >= 0 ? stored : 0;
}

function recordOf(stored: unknown): Record<string, unknown> {
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored)
    ? (stored as Record<string, unknown>)
    : {};
}
