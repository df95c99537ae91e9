import type { LaunchedBrowser } from './launch.ts';

/**
 * Ends the background as a browser does after half a minute of rest, wherever it is in its work. In
 * Firefox, whose automation cannot, nothing happens.
 */
export async function stopBackground({ name, browser, extensionOrigin }: LaunchedBrowser) {
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
