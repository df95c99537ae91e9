import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { axeInCard } from '../harness/axe-in-card.ts';
import { type CardHands, cardHands } from '../harness/card-hands.ts';
import { lookUpInPage } from '../harness/look-up-in-page.ts';
import { BROWSERS, type OpenPage } from '../harness/reader.ts';
import { withReader } from '../harness/with-reader.ts';

const SENTENCE = 'Sekstanterne hang i styrehuset, og biobankpanelet lyste.';
const PAGE = `<!doctype html><html lang="da"><meta charset="utf-8"><title>Til søs</title>
<p>Sekstanten måler vinkler. ${SENTENCE}</p>`;
const ADD = /^(Add “.+” to my glossary|Føj ».+« til min ordliste)$/;
const UNDO = /^(Undo|Fortryd)$/;

describe.each(BROWSERS)('a word that is not explained, in %s', (name) => {
  const room = withReader(name, { own: true });
  let opened: OpenPage;
  let hands: CardHands;

  beforeAll(async () => {
    opened = await room.openPage('/at-sea', PAGE);
    hands = cardHands(room.reader.door, opened);
  });
  afterEach(() => hands.press('Escape'));

  const buttonNamed = async (label: RegExp) => {
    const card = await hands.seen(({ buttons }) =>
      Object.keys(buttons).some((one) => label.test(one)),
    );
    return Object.keys(card.buttons).find((one) => label.test(one)) as string;
  };
  const paints = (texts: string[]) =>
    vi.waitFor(async () => {
      const painted = (await opened.painted()).map(({ text }) => text.toLowerCase());
      expect(painted).toEqual(texts);
    }, 15_000);

  test('is added from the look-up with its sentence, in its dictionary form, and taken back', async () => {
    await lookUpInPage(room.reader.door, opened, 'Sekstanterne');
    const add = await buttonNamed(ADD);
    expect(await axeInCard(room.reader.door, opened.tabId)).toEqual([]);
    await hands.tabTo(add);
    await hands.press('Enter');
    const added = await hands.seen(({ toast }) => toast !== '');
    expect(added.toast).toMatch(/sekstant/);
    expect(added.text).toContain(SENTENCE);
    expect(await axeInCard(room.reader.door, opened.tabId)).toEqual([]);
    const [own] = await room.reader.door.ask('ownGlossaries', {});
    const { rows } = await room.reader.door.ask('entriesOf', {
      ...{ glossary: own?.id ?? '', query: '', offset: 0, limit: 9 },
      filter: {},
    });
    expect(rows[0]?.entry).toMatchObject({
      terms: [{ text: 'sekstant', language: 'da' }],
      quotes: [{ text: SENTENCE }],
    });
    expect(own?.sources).toMatchObject([{ title: 'Til søs', url: opened.page.url() }]);
    await paints(['sekstanten', 'biobank']);

    await hands.tabTo(await buttonNamed(UNDO));
    await hands.press('Enter');
    await buttonNamed(ADD);
    await paints(['biobank']);
  });

  test('that merely holds a term says so, and can be added, too', async () => {
    await lookUpInPage(room.reader.door, opened, 'biobankpanelet');
    const card = await hands.seen();
    expect(card.text).toMatch(/biobankpanelet\s+(contains|indeholder)\s+biobank/);
    expect(Object.keys(card.buttons).some((one) => ADD.test(one))).toBe(true);
    expect(await axeInCard(room.reader.door, opened.tabId)).toEqual([]);
  });

  test('of a term in one of its forms nothing is to be added', async () => {
    await lookUpInPage(room.reader.door, opened, 'biobank');
    const card = await hands.seen();
    expect(Object.keys(card.buttons).some((one) => ADD.test(one))).toBe(false);
  });
});
