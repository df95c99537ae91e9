import type { Page } from 'puppeteer-core';
import type { Shot, ShotSize } from './shot.ts';
import type { Stage } from './stage.ts';

const SIZES: readonly ShotSize[] = [
  { name: 'narrow', width: 320, height: 900 },
  { name: 'wide', width: 1200, height: 900 },
];

const shot = (name: string, prepare: Shot['prepare']): Shot => ({
  ...{ name: `review-${name}`, sizes: SIZES, prepare },
  restore: forgetAll,
});

export const reviewShots: readonly Shot[] = [
  shot('queue', openReview),
  shot('decided', async (stage) => {
    const page = await openReview(stage);
    await page.keyboard.press('k');
    await page.keyboard.press('r');
    await page.keyboard.press('k');
    await page.waitForSelector('[data-state=reject]');
    return page;
  }),
  shot('edit', async (stage) => {
    const page = await openReview(stage);
    await page.keyboard.press('e');
    await page.waitForSelector('textarea');
    return page;
  }),
  shot('merge', async (stage) => {
    const page = await openReview(stage);
    await page.keyboard.press('r');
    await page.keyboard.press('m');
    await page.waitForSelector('.review-targets');
    return page;
  }),
  shot('drafts', async (stage) => {
    const page = await openReview(stage);
    await page.click('.back');
    await page.waitForSelector('.draft-state');
    return page;
  }),
  shot('made', async (stage) => {
    const page = await openReview(stage);
    await page.keyboard.press('k');
    await page.keyboard.press('k');
    await page.waitForSelector('.review-finish [type=submit]:enabled');
    await page.click('.review-finish [type=submit]');
    await page.waitForSelector('.undo-bar');
    await page.waitForSelector('.entry-open');
    return page;
  }),
];

async function openReview(stage: Stage): Promise<Page> {
  const page = await stage.openView(`/glossaries.html#make:${stage.articleTab}`);
  await page.waitForSelector('.review-row:focus');
  return page;
}

async function forgetAll({ door }: Stage): Promise<void> {
  for (const { id } of await door.ask('drafts', {})) await door.ask('dropDraft', { id });
  for (const { id } of await door.ask('ownGlossaries', {}))
    await door.ask('deleteGlossary', { id });
}
