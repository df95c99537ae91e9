import { expect, test } from 'vitest';
import { isTermPress, type Press } from './is-term-press.ts';

type Selected = { isCollapsed: boolean; text: string };

function windowWith(selected: Selected | null) {
  const selection = selected && {
    isCollapsed: selected.isCollapsed,
    toString: () => selected.text,
  };
  return { getSelection: () => selection } as unknown as Window;
}

function press(more: Partial<MouseEvent> = {}): Press {
  const keys = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
  const event = { isTrusted: true, button: 0, clientX: 10, clientY: 10, ...keys, ...more };
  return { event: event as MouseEvent, path: [], from: { x: 10, y: 10, touch: false } };
}

test.each([
  ['a plain click', {}, true],
  ['one that the page made up', { isTrusted: false }, false],
  ['another button', { button: 1 }, false],
  ['with a key held', { ctrlKey: true }, false],
  ['after a small move', { clientX: 14 }, true],
  ['after a drag', { clientX: 30 }, false],
] as const)('%s', (_what, more, expected) => {
  expect(isTermPress(press(more), windowWith(null))).toBe(expected);
});

test('what selects text opens no card', () => {
  expect(isTermPress(press(), windowWith({ isCollapsed: false, text: 'gen' }))).toBe(false);
  expect(isTermPress(press(), windowWith({ isCollapsed: true, text: '' }))).toBe(true);
});

test('what means something to the page is the page\u2019s', () => {
  const link = { nodeType: 1, matches: (list: string) => list.includes('a[href]') };
  const path = [link as unknown as EventTarget];
  expect(isTermPress({ ...press(), path }, windowWith(null))).toBe(false);
});
