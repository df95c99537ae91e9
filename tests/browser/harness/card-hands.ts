import { expect, vi } from 'vitest';
import type { ExtensionDoor } from '../../../scripts/browsers/extension-door.ts';
import { readCards, type SeenCard } from './read-cards.ts';
import type { OpenPage } from './reader.ts';

export type CardHands = ReturnType<typeof cardHands>;

/** What a reader sees of the cards in a page, and does with them by pointer and keys. */
export function cardHands(door: ExtensionDoor, opened: OpenPage) {
  const cards = () => readCards(door, opened.tabId);
  /** The first card, once it is as wished. */
  const seen = (fits: (card: SeenCard) => boolean = () => true) =>
    vi.waitFor(
      async () => {
        const all = await cards();
        const card = all.find(fits);
        if (!card) throw new Error(`No such card: ${JSON.stringify(all)}`);
        return card;
      },
      { timeout: 8_000, interval: 50 },
    );
  const count = (number: number) =>
    vi.waitFor(async () => expect(await cards()).toHaveLength(number), 8_000);
  /** Once more, when it has come to rest: cards appear and grow. */
  const rested = (fits: (card: SeenCard) => boolean) =>
    vi.waitFor(
      async () => {
        const before = await seen(fits);
        const after = await seen(fits);
        expect(after).toEqual(before);
        return after;
      },
      { timeout: 8_000, interval: 20 },
    );
  const click = async (button: string) => {
    const { x, y } = (await rested((card) => button in card.buttons)).buttons[button]!;
    await opened.page.mouse.click(x, y);
  };
  const press = async (...keys: Parameters<OpenPage['page']['keyboard']['press']>[0][]) => {
    for (const key of keys) await opened.page.keyboard.press(key);
  };
  const tabTo = async (label: string) => {
    for (let step = 0; step < 30; step++) {
      const focus = (await cards()).map((card) => card.focus).find(Boolean);
      if (focus === label) return;
      await press('Tab');
    }
    throw new Error(`Tab does not lead to ${label}`);
  };
  return { cards, seen, rested, count, click, press, tabTo };
}
