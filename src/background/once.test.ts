import { expect, it } from 'vitest';
import { once } from './once.ts';

it('loads once, also when asked twice at the same time', async () => {
  let loads = 0;
  const get = once(async () => ++loads);
  expect(await Promise.all([get(), get()])).toEqual([1, 1]);
  expect(await get()).toBe(1);
});

it('tries again after a failure', async () => {
  let loads = 0;
  const get = once(async () => {
    loads++;
    if (loads === 1) throw new Error('no disk');
    return loads;
  });
  await expect(get()).rejects.toThrow('no disk');
  expect(await get()).toBe(2);
});
