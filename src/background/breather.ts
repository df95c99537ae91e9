import browser from 'webextension-polyfill';

/** How long work may go on before others have their turn. */
const SLICE_MS = 30;
/** Browsers put a background to sleep that has asked nothing of them for 30 s, whatever it is doing. */
const AWAKE_MS = 15_000;

/** For long work: gives a promise to await when it is time to let others have their turn. */
export function breather(): () => Promise<void> | null {
  let slice = performance.now();
  let awake = slice;
  return () => {
    const now = performance.now();
    if (now - slice < SLICE_MS) return null;
    if (now - awake > AWAKE_MS) {
      awake = now;
      void browser.runtime.getPlatformInfo();
    }
    return new Promise((resolve) => {
      setTimeout(() => {
        slice = performance.now();
        resolve();
      });
    });
  };
}
