import type { Shot, ShotSize } from './shot.ts';

const SIZES: readonly ShotSize[] = [
  { name: 'narrow', width: 320, height: 800 },
  { name: 'wide', width: 1280, height: 900 },
];

export const welcomeShots: readonly Shot[] = [
  {
    name: 'welcome',
    sizes: SIZES,
    whole: true,
    async prepare(stage) {
      const page = await stage.openView('/welcome.html');
      await page.waitForSelector('.sample-hit');
      return page;
    },
  },
  {
    name: 'welcome-card',
    sizes: SIZES,
    async prepare(stage) {
      const page = await stage.openView('/welcome.html');
      await page.waitForSelector('.sample-hit');
      await page.click('.sample-hit:nth-of-type(2)');
      await page.waitForSelector('[data-hit=active]');
      return page;
    },
  },
  {
    name: 'welcome-compound',
    sizes: SIZES,
    async prepare(stage) {
      const page = await stage.openView('/welcome.html');
      await (await page.waitForSelector('.sample-hit[data-hit=compound]'))?.click();
      await page.waitForSelector('[data-hit=active]');
      return page;
    },
  },
];
