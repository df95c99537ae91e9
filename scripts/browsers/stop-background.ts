import { setTimeout } from 'node:timers/promises';
import type { LaunchedBrowser } from './launch.ts';

/** A worker that ends by itself meanwhile may leave the driver without an answer. */
const PATIENCE_MS = 5_000;

/**
 * Ends the background as a browser does after half a minute of rest, wherever it is in its work. In
 * Firefox, whose automation cannot, nothing happens.
 */
export async function stopBackground(launched: LaunchedBrowser): Promise<void> {
  const over = new AbortController();
  const patience = setTimeout(PATIENCE_MS, undefined, { signal: over.signal }).catch(
    () => undefined,
  );
  await Promise.race([stop(launched), patience]);
  over.abort();
}

async function stop({ name, browser, extensionOrigin }: LaunchedBrowser): Promise<void> {
  if (name !== 'chromium' || extensionOrigin === null) return;
  const running = browser
    .targets()
    .find(
      (target) => target.type() === 'service_worker' && target.url().startsWith(extensionOrigin),
    );
  const worker = await running?.worker();
  await worker?.close().catch((error: unknown) => {
    // It was gone before it could be let go of.
    if (!/No session with given id/u.test(String(error))) throw error;
  });
}
