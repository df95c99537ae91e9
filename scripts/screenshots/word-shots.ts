import type { Shot, ShotSize } from './shot.ts';

const SIZES: readonly ShotSize[] = [
  { name: 'narrow', width: 320, height: 800 },
  { name: 'wide', width: 1000, height: 800 },
];

const view = (name: string, path: string, shows: string): Shot => ({
  name,
  sizes: SIZES,
  async prepare(stage) {
    const page = await stage.openView(path);
    await page.waitForSelector(shows);
    return page;
  },
});

/** The pages about one word: looked up, or wrongly explained. */
export const wordShots: readonly Shot[] = [
  view('look-up', '/look-up.html?text=bivirkningerne', 'article'),
  view('look-up-near', '/look-up.html?text=biobnk', '.near'),
  view('look-up-nothing', '/look-up.html?text=ingenting%20som%20helst', '.said:not(:empty)'),
  view(
    'report',
    '/report.html?glossary=personlig-medicin&entry=bivirkning&form=bivirkningerne&language=da',
    'textarea',
  ),
];
