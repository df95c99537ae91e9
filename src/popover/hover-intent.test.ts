import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createHoverIntent, type PointerSample } from './hover-intent.ts';

const CARD = { left: 100, top: 130, right: 500, bottom: 400 };
let opened: string[];
let card: typeof CARD | null;
let closed: number;

function start() {
  return createHoverIntent<string>({
    delay: () => 250,
    card: () => card,
    open: (target) => {
      opened.push(target);
      card = CARD;
    },
    close: () => {
      closed += 1;
      card = null;
    },
  });
}

let time = 0;
function sample(x: number, y: number, more: Partial<PointerSample<string>> = {}) {
  time += 50;
  return { x, y, time, target: null, overCard: false, mayOpen: true, buttons: 0, ...more };
}

beforeEach(() => {
  vi.useFakeTimers();
  opened = [];
  card = null;
  closed = 0;
});
afterEach(() => vi.useRealTimers());

describe('opening', () => {
  test('only with the key held, where the reader wants that', () => {
    const intent = start();
    intent.move(sample(150, 110, { target: 'gen', mayOpen: false }));
    vi.advanceTimersByTime(2_000);
    expect(opened).toEqual([]);
    intent.move(sample(150, 110, { target: 'gen' }));
    vi.advanceTimersByTime(250);
    expect(opened).toEqual(['gen']);
  });

  test('rest on a term opens it after the delay, not before', () => {
    const intent = start();
    intent.move(sample(150, 110, { target: 'gen' }));
    vi.advanceTimersByTime(249);
    expect(opened).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(opened).toEqual(['gen']);
  });

  test('small moves on the term do not put it off', () => {
    const intent = start();
    intent.move(sample(150, 110, { target: 'gen' }));
    vi.advanceTimersByTime(200);
    intent.move(sample(152, 111, { target: 'gen' }));
    vi.advanceTimersByTime(50);
    expect(opened).toEqual(['gen']);
  });

  test.each([
    ['leaving the term', (i: ReturnType<typeof start>) => i.move(sample(300, 300))],
    [
      'pressing',
      (i: ReturnType<typeof start>) => i.move(sample(151, 110, { target: 'gen', buttons: 1 })),
    ],
    ['scrolling', (i: ReturnType<typeof start>) => i.scroll()],
    ['leaving the window', (i: ReturnType<typeof start>) => i.leave()],
    ['typing', (i: ReturnType<typeof start>) => i.cancel()],
  ])('%s before the delay opens nothing', (_, act) => {
    const intent = start();
    intent.move(sample(150, 110, { target: 'gen' }));
    act(intent);
    vi.advanceTimersByTime(1000);
    expect(opened).toEqual([]);
  });

  test('a pointer that rushes over a term starts the wait anew', () => {
    const intent = start();
    intent.move(sample(150, 110, { target: 'gen' }));
    vi.advanceTimersByTime(200);
    intent.move(sample(250, 110, { target: 'gen' }));
    vi.advanceTimersByTime(200);
    expect(opened).toEqual([]);
  });
});

describe('staying and closing', () => {
  function openGen() {
    const intent = start();
    intent.move(sample(150, 110, { target: 'gen' }));
    vi.advanceTimersByTime(250);
    return intent;
  }

  test('closes soon after the pointer has turned away', () => {
    openGen().move(sample(150, 20));
    vi.advanceTimersByTime(150);
    expect(closed).toBe(0);
    vi.advanceTimersByTime(50);
    expect(closed).toBe(1);
  });

  test('the pointer may cross the gap and rest in the card', () => {
    const intent = openGen();
    intent.move(sample(160, 122));
    vi.advanceTimersByTime(300);
    intent.move(sample(170, 128));
    vi.advanceTimersByTime(300);
    intent.move(sample(180, 140, { overCard: true }));
    vi.advanceTimersByTime(5000);
    expect(closed).toBe(0);
  });

  test('resting half-way closes in the end', () => {
    openGen().move(sample(160, 122));
    vi.advanceTimersByTime(500);
    expect(closed).toBe(1);
  });

  test('scrolling closes, unless the pointer is in the card', () => {
    const intent = openGen();
    intent.move(sample(180, 140, { overCard: true }));
    intent.scroll();
    vi.advanceTimersByTime(1000);
    expect(closed).toBe(0);
    intent.move(sample(150, 110, { target: 'gen' }));
    intent.scroll();
    vi.advanceTimersByTime(1000);
    expect(closed).toBe(1);
  });

  test('a dismissed card stays away until its term is left', () => {
    const intent = openGen();
    card = null;
    intent.move(sample(152, 110, { target: 'gen' }));
    vi.advanceTimersByTime(1000);
    expect(opened).toEqual(['gen']);
    intent.move(sample(150, 20));
    intent.move(sample(150, 110, { target: 'gen' }));
    vi.advanceTimersByTime(1000);
    expect(opened).toEqual(['gen', 'gen']);
  });

  test('rest on another term changes over to it', () => {
    const intent = openGen();
    intent.move(sample(90, 100, { target: 'DNA' }));
    intent.move(sample(91, 100, { target: 'DNA' }));
    vi.advanceTimersByTime(260);
    expect(opened).toEqual(['gen', 'DNA']);
  });

  test('a card that others hold open is never closed', () => {
    const intent = openGen();
    intent.move(sample(150, 20));
    card = null;
    vi.advanceTimersByTime(1000);
    expect(closed).toBe(0);
  });
});
