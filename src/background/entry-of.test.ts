import { expect, test } from 'vitest';
import type { Entry, Glossary } from '../model/glossary.ts';
import { entryOf } from './entry-of.ts';

const COUNT = 50_000;
const entries = Array.from({ length: COUNT }, (_, at) => ({ id: `e${at}` }) as Entry);
const glossary = { id: 'g', entries } as Glossary;

test('finds an entry of the glossary that is asked, and no other', () => {
  expect(entryOf(glossary, 'e7')).toBe(entries[7]);
  expect(entryOf(glossary, 'e')).toBeNull();
  expect(entryOf({ ...glossary, entries: [] }, 'e7')).toBeNull();
});

test('reads the entries once, however often it is asked', () => {
  let reads = 0;
  const counted = entries.slice(0, 100).map(
    ({ id }) =>
      ({
        get id() {
          reads++;
          return id;
        },
      }) as Entry,
  );
  const other = { id: 'h', entries: counted } as unknown as Glossary;
  for (let at = 0; at < 100; at++) entryOf(other, `e${99 - at}`);
  expect(reads).toBe(100);
});
