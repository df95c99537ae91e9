import { setTimeout } from 'node:timers/promises';
import type { TabTerms } from '../../src/messages/protocol.ts';
import type { ExtensionDoor } from './extension-door.ts';

type SettleOptions = {
  /** No frame may have said anything new for this long, in ms; more than the 250 between two reports. */
  quiet?: number;
  /** After this time, in ms, it is taken for settled. */
  patience?: number;
};

const QUIET_MS = 350;
const PATIENCE_MS = 20_000;
const LOOK_EVERY_MS = 40;

/** Waits until a tab's page has been read, and its frames have nothing more to say. */
export async function whenSettled(
  door: ExtensionDoor,
  tabId: number,
  { quiet = QUIET_MS, patience = PATIENCE_MS }: SettleOptions = {},
): Promise<void> {
  const deadline = performance.now() + patience;
  for (;;) {
    const heard = await door.heardOf(tabId);
    if (heard.topFrame > 0 && (heard.quiet ?? 0) >= quiet) return;
    if (performance.now() > deadline) return;
    await setTimeout(LOOK_EVERY_MS);
  }
}

/**
 * The terms of a tab once its page has been read and its frames have come to rest. What the page did
 * just before is taken in: at least `quiet` ms pass.
 */
export async function settledTerms(
  door: ExtensionDoor,
  tabId: number,
  { quiet = QUIET_MS, patience = PATIENCE_MS }: SettleOptions = {},
): Promise<TabTerms> {
  await setTimeout(quiet);
  await whenSettled(door, tabId, { quiet, patience: patience - quiet });
  return door.ask('tabTerms', { tabId });
}
