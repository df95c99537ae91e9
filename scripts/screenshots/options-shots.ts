import type { Page } from 'puppeteer-core';
import type { Shot, ShotSize } from './shot.ts';
import type { Stage } from './stage.ts';

const SIZES: readonly ShotSize[] = [
  { name: 'narrow', width: 320, height: 800 },
  { name: 'wide', width: 1280, height: 900 },
];

const options = (name: string, prepare: Shot['prepare']): Shot => ({
  name: `options-${name}`,
  sizes: SIZES,
  prepare,
  arrange: (page) =>
    page.evaluate(() => {
      if (location.hash) document.querySelector(location.hash)?.scrollIntoView();
    }),
});

export const optionsShots: readonly Shot[] = [
  {
    ...options('all', async (stage) => {
      await stage.door.ask('changeSettings', {
        change: { disabledSites: ['*.example.org', 'example.com/news/*'] },
      });
      for (const term of ['bivirkning', 'sekventering', 'genom']) {
        const ref = { glossary: 'personlig-medicin', entry: term };
        await stage.door.ask('addChoice', { choice: { kind: 'known', ref, term } });
      }
      return openOptions(stage);
    }),
    whole: true,
    restore: ({ door }) => door.ask('deleteAll', {}),
  },
  options('appearance', (stage) => openOptions(stage, '#appearance')),
  {
    ...options('pale-colour', async (stage) => {
      await stage.door.ask('changeSettings', {
        change: { colour: '#ffe680', underline: 'wavy', tint: 60 },
      });
      return openOptions(stage, '#colour');
    }),
    restore: ({ door }) => door.ask('deleteAll', {}),
  },
  { ...options('contrast', (stage) => openOptions(stage, '#appearance')), contrast: true },
  options('search', async (stage) => {
    const page = await openOptions(stage);
    await page.type('#search', 'kort');
    return page;
  }),
  options('nothing-found', async (stage) => {
    const page = await openOptions(stage);
    await page.type('#search', 'xyz');
    return page;
  }),
  options('delete', async (stage) => {
    const page = await openOptions(stage, '#delete');
    await page.click('#delete button');
    return page;
  }),
  {
    ...options('zoom', (stage) => openOptions(stage)),
    // 1280 by 1024 at 400 %.
    sizes: [{ name: 'narrow', width: 320, height: 256 }],
  },
];

async function openOptions(stage: Stage, fragment = ''): Promise<Page> {
  const page = await stage.openView(`/options.html${fragment}`);
  await page.waitForSelector('.card-preview');
  return page;
}
