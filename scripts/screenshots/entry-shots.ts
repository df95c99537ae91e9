import type { Page } from 'puppeteer-core';
import type { Entry } from '../../src/model/glossary.ts';
import type { Shot, ShotSize } from './shot.ts';
import type { Stage } from './stage.ts';

const SIZES: readonly ShotSize[] = [
  { name: 'narrow', width: 320, height: 900 },
  { name: 'wide', width: 1200, height: 900 },
];
const NOTED = { glossary: 'personlig-medicin', entry: 'bivirkning' };
const TERM = 'bivirkning';

const shot = (name: string, prepare: Shot['prepare']): Shot => ({
  ...{ name: `entry-${name}`, sizes: SIZES, prepare },
  restore: forgetAll,
});

export const entryShots: readonly Shot[] = [
  shot('selected', async (stage) => {
    await fill(stage);
    const page = await openAt(stage, 'navigation', '.entry-open');
    await page.click('.entries-count .button');
    await page.waitForSelector('.selection-bar');
    return page;
  }),
  shot('search', async (stage) => {
    const page = await openAt(stage, NOTED.glossary, '.entry-open');
    await page.type('[type=search]', 'skræddersy');
    await page.waitForSelector('.entry-hidden mark');
    return page;
  }),
  shot('common', async (stage) => {
    await fill(stage);
    const page = await openAt(stage, 'navigation/', '[name=term]');
    await page.type('[name=term]', 'dag');
    await page.waitForSelector('.on-page');
    return page;
  }),
  shot('history', async (stage) => {
    await fill(stage);
    const page = await openAt(stage, 'navigation/sekstant', '.history summary');
    await page.click('.history summary');
    return page;
  }),
  shot('shipped', async (stage) => {
    const text = 'Husk: det modsatte af virkning.\nSpurgt om til eksamen i januar.';
    await stage.door.ask('setNote', { ref: NOTED, term: TERM, text });
    return openAt(stage, `${NOTED.glossary}/${NOTED.entry}`, '[name=note]');
  }),
];

async function openAt(stage: Stage, place: string, waitFor: string): Promise<Page> {
  const page = await stage.openView(`/glossaries.html#${place}`);
  await page.waitForSelector(waitFor);
  return page;
}

/** A glossary of a few entries, one of them with a past. */
async function fill({ door }: Stage): Promise<void> {
  await door.ask('createGlossary', { title: 'Navigation', language: 'da' });
  const keep = (entry: Entry, seen: string | null) =>
    door.ask('saveEntry', { glossary: 'navigation', entry, seen });
  await keep(made('kvadrant', 'En kvart cirkel til at måle højder med.'), null);
  const first = await keep(made('sekstant', 'Måler vinkler.'), null);
  if (first.kind !== 'saved') throw new Error('not kept');
  const longer = made('sekstant', 'Måler vinklen mellem solen og horisonten.');
  await keep({ ...longer, status: 'approved', related: ['kvadrant'] }, first.row.stamp);
}

function made(text: string, explanation: string): Entry {
  return {
    id: text,
    terms: [{ text, language: 'da', kind: 'preferred' }],
    explanations: [
      {
        ...{ language: 'da', audience: 'plain', text: explanation },
        origin: { kind: 'editor', editor: 'Dig', date: '2026-01-01' },
      },
    ],
    ...{ quotes: [], related: [], level: 'specialist', status: 'draft', origin: 'editor' },
  };
}

async function forgetAll({ door }: Stage): Promise<void> {
  for (const { id } of await door.ask('ownGlossaries', {}))
    await door.ask('deleteGlossary', { id });
  await door.ask('setNote', { ref: NOTED, term: TERM, text: '' });
}
