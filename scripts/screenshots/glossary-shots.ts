import type { Page } from 'puppeteer-core';
import type { Shot, ShotSize } from './shot.ts';
import type { Stage } from './stage.ts';

const SIZES: readonly ShotSize[] = [
  { name: 'narrow', width: 320, height: 900 },
  { name: 'wide', width: 1200, height: 900 },
];

const TABLE = [
  'Term;Definition;Synonymer;Term [en]',
  'biobank;Et lager af prøver fra mennesker;prøvesamling;biobank',
  '"kohorte";"En gruppe, som følges over tid";;cohort',
  'gen;Et stykke af arvemassen, som koder for et protein;arveanlæg;gene',
  'eksom;;;exome',
].join('\r\n');

const shot = (name: string, prepare: Shot['prepare']): Shot => ({
  ...{ name: `glossaries-${name}`, sizes: SIZES, prepare },
  restore: forgetAll,
});

export const glossaryShots: readonly Shot[] = [
  shot('empty', openList),
  shot('columns', openPlan),
  shot('preview', openPreview),
  shot('list', async (stage) => {
    const page = await imported(stage);
    await page.click('[data-glossary] [aria-expanded]');
    await page.select('.item-box select', 'csv');
    await page.click('.item-box .button-primary');
    await page.waitForSelector('.item-box .bullets');
    return page;
  }),
  shot('entries', openEntries),
  shot('editor', async (stage) => {
    const page = await openEntries(stage);
    await page.click('.entry-open');
    await page.waitForSelector('.form-chip');
    return page;
  }),
];

async function openList(stage: Stage): Promise<Page> {
  const page = await stage.openView('/glossaries.html');
  await page.waitForSelector('.glossary-item');
  return page;
}

async function openPlan(stage: Stage): Promise<Page> {
  const page = await openList(stage);
  await page.$eval(
    'input[type=file]',
    (field, body) => {
      const files = new DataTransfer();
      files.items.add(new File([`\ufeff${body}`], 'ordliste.csv'));
      (field as HTMLInputElement).files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    TABLE,
  );
  await page.waitForSelector('.column-table');
  return page;
}

async function openPreview(stage: Stage): Promise<Page> {
  const page = await openPlan(stage);
  await page.click('.import-plan [type=submit]');
  await page.waitForSelector('.import-counts');
  return page;
}

async function imported(stage: Stage): Promise<Page> {
  const page = await openPreview(stage);
  await page.click('.import-preview .button-primary');
  await page.waitForSelector('.import-box .notice');
  return page;
}

async function openEntries(stage: Stage): Promise<Page> {
  const page = await imported(stage);
  await page.click('.import-box .button-primary');
  await page.waitForSelector('.entry-open');
  return page;
}

async function forgetAll({ door }: Stage): Promise<void> {
  const own = (await door.ask('ownGlossaries', {})) as { id: string }[];
  for (const { id } of own) await door.ask('deleteGlossary', { id });
}
