import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { readHighlights } from '../browsers/read-highlights.ts';
import { dressPage } from './dress-page.ts';
import { findInCard } from './find-in-card.ts';
import type { Shot, ShotLook, ShotSize } from './shot.ts';
import type { Stage } from './stage.ts';

const SIZES: readonly ShotSize[] = [
  { name: 'narrow', width: 360, height: 640 },
  { name: 'wide', width: 1000, height: 720 },
];
/** A card appears and grows; it is at rest after this. */
const REST_MS = 400;
const CARD_WAIT_MS = 8_000;

type Card = {
  page: Page;
  press(selector: string): Promise<void>;
  open(term: string): Promise<void>;
};

/** A card in the article at this term, and then what a reader does with it. */
const card = (name: string, term: string, then?: (card: Card) => Promise<void>): Shot => ({
  name: `card-${name}`,
  sizes: SIZES,
  anew: true,
  async prepare(stage, look) {
    const opened = await openCard(stage, term, look);
    await then?.(opened);
    return opened.page;
  },
});

const MENU = '.more button';

export const cardShots: readonly Shot[] = [
  card('plain', 'bivirkninger'),
  {
    ...card('professional', 'Nationalt', ({ press }) =>
      press('.switch-side[aria-pressed="false"]'),
    ),
    restore: ({ door }) => door.ask('changeSettings', { change: { audience: 'plain' } }),
  },
  card('long', 'strategi for personlig medicin'),
  card('menu', 'bivirkninger', ({ press }) => press(MENU)),
  {
    ...card('undo', 'bivirkninger', async ({ press }) => {
      await press(MENU);
      await press('.menu-item:nth-child(2)');
    }),
    restore: ({ door }) => door.ask('deleteAll', {}),
  },
  card('related', 'bivirkninger', ({ press }) => press('.link')),
  {
    ...card('pinned', 'bivirkninger', async ({ press, open }) => {
      await press('.icon-button');
      await open('genomer');
    }),
    sizes: SIZES.filter(({ name }) => name === 'wide'),
  },
  { ...card('contrast', 'patientforeningerne'), contrast: true },
];

async function openCard(stage: Stage, term: string, look: ShotLook): Promise<Card> {
  const { page, tabId } = await stage.openPage(stage.article);
  await dressPage(page, look);
  const open = (text: string) => restOn(page, text);
  await open(term);
  const deadline = performance.now() + CARD_WAIT_MS;
  while ((await stage.door.readCard(tabId)) === null) {
    if (performance.now() > deadline) throw new Error(`No card opened at ${term}`);
    await setTimeout(50);
  }
  await setTimeout(REST_MS);
  const press = async (selector: string) => {
    // Cards take only what a reader does, so the pointer has to go there.
    const { x, y } = await findInCard(stage.door, tabId, selector);
    await page.mouse.click(x, y);
    await setTimeout(REST_MS);
  };
  return { page, press, open };
}

/** Rests the pointer on the first painted place that has this text in it. */
async function restOn(page: Page, text: string): Promise<void> {
  const find = async () => (await readHighlights(page)).find((place) => place.text.includes(text));
  const first = await find();
  if (!first) throw new Error(`Not painted: ${text}`);
  await page.evaluate((y) => scrollTo(0, scrollY + y - innerHeight * 0.2), first.y);
  await setTimeout(REST_MS);
  const place = (await find()) ?? first;
  const x = place.x + place.width / 2;
  await page.mouse.move(x, place.y - 60);
  await page.mouse.move(x, place.y + place.height / 2, { steps: 6 });
  await setTimeout(2 * REST_MS);
}
