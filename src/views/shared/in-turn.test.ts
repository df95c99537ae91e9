import { expect, test } from 'vitest';
import { inTurn } from './in-turn.ts';

test('calls while it runs make one more run, not one each', async () => {
  const ends: (() => void)[] = [];
  let runs = 0;
  const turn = inTurn(() => {
    runs += 1;
    return new Promise((resolve) => ends.push(resolve));
  });
  const first = turn();
  const others = [turn(), turn(), turn()];
  expect(runs).toBe(1);
  ends[0]?.();
  await Promise.resolve();
  await Promise.resolve();
  expect(runs).toBe(2);
  ends[1]?.();
  await Promise.all([first, ...others]);
  expect(runs).toBe(2);
});

test('after it has ended it runs anew, also after a failure', async () => {
  let runs = 0;
  const turn = inTurn(async () => {
    runs += 1;
    if (runs === 1) throw new Error('no answer');
  });
  await expect(turn()).rejects.toThrow('no answer');
  await turn();
  expect(runs).toBe(2);
});
