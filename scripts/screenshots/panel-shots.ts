import type { Page } from 'puppeteer-core';
import type { Shot, ShotSize } from './shot.ts';
import type { Stage } from './stage.ts';

const PANEL: readonly ShotSize[] = [
  { name: 'narrow', width: 320, height: 800 },
  { name: 'wide', width: 520, height: 800 },
];

const panel = (name: string, prepare: Shot['prepare']): Shot => ({
  name: `panel-${name}`,
  sizes: PANEL,
  prepare,
});

export const panelShots: readonly Shot[] = [
  panel('terms', async (stage) => {
    const page = await openPanel(stage);
    await page.focus('.term-name');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    return page;
  }),
  { ...panel('contrast', openPanel), contrast: true },
  panel('search', async (stage) => {
    const page = await openPanel(stage);
    await page.type('[type=search]', 'gen');
    await page.waitForSelector('mark');
    return page;
  }),
  panel('nothing-found', async (stage) => {
    const page = await openPanel(stage);
    await page.type('[type=search]', 'xyz');
    return page;
  }),
  panel('menu', async (stage) => {
    const page = await openPanel(stage);
    await page.click('summary');
    return page;
  }),
  {
    ...panel('zoom', async (stage) => openPanel(stage)),
    // 1280 by 1024 at 400 %.
    sizes: [{ name: 'narrow', width: 320, height: 256 }],
  },
  panel('candidates', async (stage) => {
    const page = await openPanel(stage);
    await page.click('[role=tab]:nth-child(2)');
    await page.waitForSelector('.candidate-name');
    await page.click('[data-row-focus]');
    return page;
  }),
  panel('saved', async (stage) => {
    for (const term of ['bivirkning', 'sekventering', 'helgenomsekventering']) {
      const ref = { glossary: 'personlig-medicin', entry: term };
      const sentence = `Blodprøver, scanninger og ${term}, men aldrig en sikker diagnose.`;
      const met = { sentence, title: 'Svaret lå i generne', url: 'https://example.org/' };
      await stage.door.ask('addChoice', { choice: { kind: 'saved', ref, term, ...met } });
    }
    const page = await openPanel(stage);
    await page.click('[role=tab]:nth-child(3)');
    await page.waitForSelector('.candidate-name');
    await page.click('[data-row-focus]');
    await page.waitForSelector('.undo-bar');
    return page;
  }),
  {
    ...panel('paused', async (stage) => {
      await stage.door.ask('pauseTab', { tabId: stage.articleTab, paused: true });
      const page = await stage.openView(`/sidepanel.html?tab=${stage.articleTab}`);
      await page.waitForSelector('.notice');
      return page;
    }),
    async restore({ door, articleTab: tabId, readArticle }) {
      await door.ask('pauseTab', { tabId, paused: false });
      await readArticle();
    },
  },
  panel('browser-page', async (stage) => {
    const tabId = await stage.door.tabId(stage.door.page.url());
    const page = await stage.openView(`/sidepanel.html?tab=${tabId}`);
    await page.waitForSelector('.notice');
    return page;
  }),
];

async function openPanel(stage: Stage): Promise<Page> {
  const page = await stage.openView(`/sidepanel.html?tab=${stage.articleTab}`);
  await page.waitForSelector('.term-text');
  return page;
}
