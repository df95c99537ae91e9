import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { dressPage } from './dress-page.ts';
import type { Shot, ShotLook } from './shot.ts';
import type { Stage } from './stage.ts';

export type Picture = { file: string; shot: string; theme: string; size: string; language: string };

const THEMES = ['light', 'dark'] as const;

/** Takes a shot in both themes and all its sizes. */
export async function takeShots(stage: Stage, shot: Shot, folder: string): Promise<Picture[]> {
  const looks = looksOf(shot);
  const rounds = shot.anew ? looks.map((look) => [look]) : [looks];
  const pictures: Picture[] = [];
  for (const round of rounds) {
    const [first] = round;
    if (!first) continue;
    const page = await shot.prepare(stage, first);
    for (const look of round) {
      if (!shot.anew) await dressPage(page, look);
      await shot.arrange?.(page);
      pictures.push(await takePicture(page, { shot, look, language: stage.language, folder }));
    }
    await page.close();
    await shot.restore?.(stage);
  }
  return pictures;
}

function looksOf({ sizes, contrast = false }: Shot): ShotLook[] {
  return THEMES.flatMap((theme) => sizes.map((size) => ({ theme, size, contrast })));
}

type Taking = { shot: Shot; look: ShotLook; language: string; folder: string };

async function takePicture(
  page: Page,
  { shot, look: { theme, size }, language, folder }: Taking,
): Promise<Picture> {
  await settle(page);
  const file = `${shot.name}-${size.name}-${theme}-${language}.png`;
  const path = join(folder, file) as `${string}.png`;
  await page.screenshot({ path, fullPage: shot.whole ?? false });
  return { file, shot: shot.name, theme, size: size.name, language };
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
