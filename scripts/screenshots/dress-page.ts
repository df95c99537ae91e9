import type { Page } from 'puppeteer-core';
import type { ShotLook } from './shot.ts';

/** Gives a page the size and the colours of a picture. */
export async function dressPage(page: Page, { theme, size, contrast }: ShotLook): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: theme },
      // Nothing is half way from one colour to the other.
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: contrast ? 'active' : 'none' },
    ],
  });
  const { width, height } = size;
  await page.setViewport({ width, height, deviceScaleFactor: 2 });
}
