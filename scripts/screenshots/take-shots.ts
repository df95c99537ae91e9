import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Shot } from './shot.ts';
import type { Stage } from './stage.ts';

export type Picture = { file: string; shot: string; theme: string; size: string; language: string };

const THEMES = ['light', 'dark'] as const;

/** Takes a shot in both themes and all its sizes. */
export async function takeShots(stage: Stage, shot: Shot, folder: string): Promise<Picture[]> {
  const page = await shot.prepare(stage);
  const pictures: Picture[] = [];
  for (const theme of THEMES) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    for (const { name: size, width, height } of shot.sizes) {
      await page.setViewport({ width, height, deviceScaleFactor: 2 });
      await settle(page);
      const file = `${shot.name}-${size}-${theme}-${stage.language}.png`;
      await page.screenshot({
        path: join(folder, file) as `${string}.png`,
        fullPage: shot.whole ?? false,
      });
      pictures.push({ file, shot: shot.name, theme, size, language: stage.language });
    }
  }
  await page.close();
  await shot.restore?.(stage);
  return pictures;
}

/** Two frames: what a change of size sets off has then been drawn. */
async function settle(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}
