import { expect, test } from 'vitest';
import { compileIndex } from './compile-index.ts';
import { fakeEngine, glossaryOf } from './fake-engine.ts';
import { JoinedIndex } from './joined-index.ts';
import { packColumns } from './pack-columns.ts';
import { selectIndex } from './select-index.ts';
import { decodeTermIndex, encodeTermIndex } from './term-index.ts';

const TERMS = ['genom', 'personlig medicin', 'NGC', 'C++', ['NGC', 'Nationalt Genom Center']];
const { index } = compileIndex([glossaryOf(TERMS), glossaryOf(['genom'], 'æ')], fakeEngine);

test('an index comes back as it was stored', () => {
  expect(decodeTermIndex(encodeTermIndex(index))).toEqual(index);
});

test('decoding makes views, no copies', () => {
  const buffer = encodeTermIndex(index);
  expect(decodeTermIndex(buffer)!.columns.slots.buffer).toBe(buffer);
});

test('a buffer that is cut, longer, empty or of another version is refused', () => {
  const buffer = encodeTermIndex(index);
  expect(decodeTermIndex(new ArrayBuffer(0))).toBeNull();
  expect(decodeTermIndex(new ArrayBuffer(4096))).toBeNull();
  expect(decodeTermIndex(buffer.slice(0, -8))).toBeNull();
  const longer = new ArrayBuffer(buffer.byteLength + 8);
  new Uint8Array(longer).set(new Uint8Array(buffer));
  expect(decodeTermIndex(longer)).toBeNull();
  const damaged = buffer.slice();
  new Uint8Array(damaged)[40]! ^= 1;
  expect(decodeTermIndex(damaged)).toBeNull();
});

test('an index of another version is refused', () => {
  const { columns, ...head } = index;
  expect(decodeTermIndex(packColumns({ ...head, version: 2 }, columns))).not.toBeNull();
  expect(decodeTermIndex(packColumns({ ...head, version: 1 }, columns))).toBeNull();
});

test('entry ids of any length and letters come back', () => {
  const long = glossaryOf(['genom']);
  long.entries[0]!.id = '𝒜'.repeat(100_000);
  const compiled = compileIndex([long], fakeEngine).index;
  const stored = decodeTermIndex(encodeTermIndex(compiled))!;
  const joined = new JoinedIndex([{ index: stored }]);
  const page = selectIndex(joined, ['genom'], fakeEngine);
  expect(page.terms[0]!.ref.entry).toBe(long.entries[0]!.id);
});

test('forms take few bytes: no string and no object each', () => {
  const terms = Array.from({ length: 5000 }, (_, number) => `ord${number.toString(36)}`);
  const large = compileIndex([glossaryOf(terms)], fakeEngine).index;
  expect(encodeTermIndex(large).byteLength / large.formCount).toBeLessThan(24);
});
