import { expect, it, vi } from 'vitest';
import { sendMatches } from '../matcher/send-matches.ts';
import { type BlockText, NEW_PAGE, type PageMemory } from '../model/block-text.ts';
import type { Hit } from '../model/hit.ts';
import { createTextMatcher, type TextMatcherOptions } from './text-matcher.ts';

const inner: Hit = {
  start: 10,
  end: 17,
  kind: 'inflected',
  entries: [{ glossary: 'g', entry: 'medicin' }],
  inner: [],
};
const hit: Hit = {
  start: 0,
  end: 17,
  kind: 'exact',
  entries: [
    { glossary: 'g', entry: 'personlig-medicin' },
    { glossary: 'h', entry: 'pm' },
  ],
  inner: [inner],
};
const block = (text: string, change: Partial<BlockText> = {}): BlockText => ({
  text,
  declared: 'da',
  pageLevel: true,
  section: 0,
  ...change,
});
const LONG = 'En sætning, der er lang nok til at sige noget om sproget. ';

function matcherWith(memory: PageMemory = NEW_PAGE, revision = 'r') {
  const ask = vi.fn<TextMatcherOptions['ask']>(async ({ texts }) => ({
    revision,
    ...sendMatches(
      texts.map(({ text }) => (text.startsWith('personlig') ? [hit, hit] : [])),
      { memory, isEveryday: ({ glossary }) => glossary === 'h' },
    ),
  }));
  const onStale = vi.fn();
  return { ...createTextMatcher({ revision: 'r', ask, onStale }), ask, onStale };
}

it('gives hits as they were found, over JSON, each text its own', async () => {
  const { matchTexts, isEveryday } = matcherWith();
  const hits = await matchTexts([block('intet'), block('personlig medicin')]);
  expect(hits).toEqual([[], [hit, hit]]);
  expect(hits[1]?.[0]?.entries).toBe(hits[1]?.[1]?.entries);
  expect(isEveryday({ glossary: 'h', entry: 'pm' })).toBe(true);
  expect(isEveryday({ glossary: 'g', entry: 'personlig-medicin' })).toBe(false);
});

it('hands back what was said of the page, and its text only until its language is settled', async () => {
  const settled: PageMemory = { language: 'da', judged: 3000, usedOtherwise: [7] };
  const { matchTexts, ask } = matcherWith(settled);
  await matchTexts([block(LONG), block('kort'), block(`${LONG}fremmed`, { pageLevel: false })]);
  await matchTexts([block(LONG)]);
  expect(ask.mock.calls.map(([{ sample, memory }]) => [sample, memory])).toEqual([
    [`${LONG}\n`, NEW_PAGE],
    [null, settled],
  ]);
});

it('sends nothing but what matching needs', async () => {
  const { matchTexts, ask } = matcherWith();
  await matchTexts([{ ...block('tekst'), parts: [{}] } as BlockText]);
  expect(ask.mock.calls[0]?.[0].texts).toEqual([block('tekst')]);
});

it('bounds the text that it sends along, however long a page is', async () => {
  const { matchTexts, ask } = matcherWith();
  await matchTexts(Array.from({ length: 500 }, () => block(LONG.repeat(100))));
  expect(ask.mock.calls[0]?.[0].sample?.length).toBeLessThan(10_000);
});

it('says when the glossaries are others by now, and finds nothing then', async () => {
  const { matchTexts, onStale } = matcherWith(NEW_PAGE, 'another');
  expect(await matchTexts([block('personlig medicin')])).toEqual([[]]);
  expect(onStale).toHaveBeenCalledOnce();
});
