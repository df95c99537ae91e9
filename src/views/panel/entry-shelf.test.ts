import { expect, test } from 'vitest';
import type { CardEntry } from '../../model/card.ts';
import type { EntryRef } from '../../model/hit.ts';
import { createEntryShelf } from './entry-shelf.ts';

const ref = (entry: string): EntryRef => ({ glossary: 'g', entry });
const answer = (one: EntryRef) => ({ ref: one }) as CardEntry;

function shelfThatKnows(known: (entry: string) => boolean) {
  const asked: string[][] = [];
  let changes = 0;
  const shelf = createEntryShelf(
    async (refs) => {
      asked.push(refs.map(({ entry }) => entry));
      return refs.filter(({ entry }) => known(entry)).map(answer);
    },
    () => {
      changes += 1;
    },
  );
  return { shelf, asked, changes: () => changes };
}

test('asks once for what is missing, and knows what is gone', async () => {
  const { shelf, asked, changes } = shelfThatKnows((entry) => entry !== 'b');
  expect(shelf.get(ref('a'))).toBe(undefined);
  const first = shelf.load([ref('a'), ref('b'), ref('a')]);
  await Promise.all([first, shelf.load([ref('b')])]);
  await shelf.load([ref('a')]);
  expect(asked).toEqual([['a', 'b']]);
  expect(shelf.get(ref('a'))).toEqual(answer(ref('a')));
  expect(shelf.get(ref('b'))).toBe(null);
  expect(changes()).toBe(1);
});

test('asks for many in portions the background takes', async () => {
  const { shelf, asked } = shelfThatKnows(() => true);
  await shelf.load(Array.from({ length: 250 }, (_, index) => ref(`e${index}`)));
  expect(asked.map((names) => names.length)).toEqual([100, 100, 50]);
  expect(shelf.get(ref('e249'))).toEqual(answer(ref('e249')));
});

test('what failed is asked again', async () => {
  let fails = true;
  const shelf = createEntryShelf(
    async (refs) => {
      if (fails) throw new Error('asleep');
      return refs.map(answer);
    },
    () => {},
  );
  await expect(shelf.load([ref('a')])).rejects.toThrow('asleep');
  expect(shelf.get(ref('a'))).toBe(undefined);
  fails = false;
  await shelf.load([ref('a')]);
  expect(shelf.get(ref('a'))).toEqual(answer(ref('a')));
});

test('knows a note as soon as it is written', async () => {
  const { shelf, changes } = shelfThatKnows(() => true);
  shelf.setNote(ref('a'), 'too early');
  await shelf.load([ref('a')]);
  const before = changes();
  shelf.setNote(ref('a'), 'mine');
  expect(shelf.get(ref('a'))?.note).toBe('mine');
  shelf.setNote(ref('a'), '');
  expect(shelf.get(ref('a'))).toEqual({ ref: ref('a') });
  expect(changes()).toBe(before + 2);
});

test('shows what was held before until it has been fetched anew, and asks for it all the same', async () => {
  const old = shelfThatKnows(() => true);
  await old.shelf.load([ref('a'), ref('b')]);
  const asked: string[] = [];
  const shelf = createEntryShelf(
    async (refs) => {
      asked.push(...refs.map(({ entry }) => entry));
      return refs
        .filter(({ entry }) => entry === 'a')
        .map((one) => ({ ...answer(one), new: true }));
    },
    () => {},
    old.shelf.held(),
  );
  expect(shelf.get(ref('a'))).toEqual(answer(ref('a')));
  expect(shelf.get(ref('c'))).toBe(undefined);
  await shelf.load([ref('a'), ref('b')]);
  expect(asked).toEqual(['a', 'b']);
  expect([shelf.get(ref('a')), shelf.get(ref('b'))]).toEqual([{ ref: ref('a'), new: true }, null]);
});
