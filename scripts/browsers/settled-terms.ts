import { setTimeout } from 'node:timers/promises';
import type { TabTerms } from '../../src/messages/protocol.ts';
import type { ExtensionDoor } from './extension-door.ts';

type SettleOptions = {
  /** The terms must have stayed the same for this long, in ms. */
  quiet?: number;
  /** After this time, in ms, whatever is there is the answer. */
  patience?: number;
};

const POLL_MS = 100;

/** The terms of a tab once its page has been read and their number has come to rest. */
export async function settledTerms(
  door: ExtensionDoor,
  tabId: number,
  { quiet = 500, patience = 20_000 }: SettleOptions = {},
): Promise<TabTerms> {
  const deadline = Date.now() + patience;
  let found = await door.ask('tabTerms', { tabId });
  let since = Date.now();
  for (;;) {
    const reached = found.state !== 'unreachable';
    if ((reached && Date.now() - since >= quiet) || Date.now() > deadline) return found;
    await setTimeout(POLL_MS);
    const next = await door.ask('tabTerms', { tabId });
    if (JSON.stringify(next) !== JSON.stringify(found)) since = Date.now();
    found = next;
  }
}
