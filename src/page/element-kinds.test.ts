import { expect, it } from 'vitest';
import {
  BLOCK,
  CUSTOM,
  elementKind,
  HEADING,
  INLINE,
  isInlineKind,
  SKIP,
  VANISH,
} from './element-kinds.ts';

it.each([
  ['b', INLINE],
  ['p', BLOCK],
  ['P', BLOCK],
  ['h2', HEADING],
  ['code', SKIP],
  ['script', VANISH],
  ['my-card', CUSTOM],
  ['blink', INLINE],
  ['constructor', INLINE],
  ['__proto__', INLINE],
])('knows what %s does to text', (name, kind) => {
  expect(elementKind(name)).toBe(kind);
});

it('lets text run on across inline kinds only', () => {
  expect(['b', 'br', 'wbr', 'img', 'x-y'].every((name) => isInlineKind(elementKind(name)))).toBe(
    true,
  );
  expect(['p', 'h1', 'section', 'pre', 'nav'].some((name) => isInlineKind(elementKind(name)))).toBe(
    false,
  );
});
