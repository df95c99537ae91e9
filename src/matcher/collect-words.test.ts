import { expect, test } from 'vitest';
import { collectWords } from './collect-words.ts';

function collect(...texts: string[]): string[] {
  const into = new Set<string>();
  for (const text of texts) collectWords(text, into);
  return [...into];
}

test('each folded word once', () => {
  expect(collect('Genom, GENOM og ge\u00adnom.', 'Og æ')).toEqual(['genom', 'og', 'æ']);
});

test('hyphenated words also closed, up to their parts', () => {
  expect(collect('æ T-celle-test')).toEqual([
    'æ',
    't',
    'celle',
    'test',
    '=tcelle',
    '=tcelletest',
    '=celletest',
  ]);
});

test('elliptic pairs', () => {
  expect(collect('hud- og øjenklinik')).toContain('hud- øjenklinik');
  expect(collect('hud- og øjen.')).toContain('hud- øjen');
  expect(collect('hud- ikke øjenklinik').some((word) => word.includes('- '))).toBe(false);
});

test('acronyms that the text defines', () => {
  expect(collect('NGC (Next Generation Computing)')).toContain('(NGC Next Generation Computing');
  expect(collect('Computing (NGC)').some((word) => word.startsWith('('))).toBe(false);
});

test('what ae, oe and aa may stand for, unless the text has æ, ø or å', () => {
  expect(collect('forloeb')).toEqual(['forloeb', 'forløb']);
  expect(collect('forloeb på')).toEqual(['forloeb', 'på']);
  expect(collect('forloeb på', 'forloeb')).toEqual(['forloeb', 'på', 'forløb']);
});

test('sets are kept apart', () => {
  const [one, other] = [new Set<string>(), new Set<string>()];
  collectWords('genom', one);
  collectWords('genom', other);
  collectWords('genom celle', one);
  expect([...one]).toEqual(['genom', 'celle']);
  expect([...other]).toEqual(['genom']);
});

test('nothing to ask', () => {
  expect(collect('', ' \u00ad ', '…🧬—', 'x'.repeat(5000))).toEqual([]);
});
