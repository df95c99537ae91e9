import { dressPage } from './dress-page.ts';
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
  withCard('welcome-card', '.sample-hit:nth-of-type(2)'),
  withCard('welcome-compound', '.sample-hit[data-hit=compound]'),
];

function withCard(name: string, term: string): Shot {
  return {
    ...{ name, sizes: SIZES, anew: true },
    async prepare(stage, look) {
      const page = await stage.openView('/welcome.html');
      await dressPage(page, look);
      await (await page.waitForSelector(term))?.click();
      await page.waitForSelector('[data-hit=active]');
      return page;
    },
  };
}
