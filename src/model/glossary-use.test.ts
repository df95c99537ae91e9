import { expect, it } from 'vitest';
import { glossaryUse, inReadersOrder, unusedGlossaries } from './glossary-use.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

const use = (id: string, enabled = true, ...sites: string[]) => ({
  id,
  enabled,
  sites,
  colour: null,
});
const settings: Settings = {
  ...DEFAULT_SETTINGS,
  glossaries: [use('law'), use('off', false), use('health', true, '*.example.org')],
};

it('a glossary that is not listed is used everywhere', () => {
  expect(glossaryUse(settings, 'new')).toEqual(use('new'));
  expect(glossaryUse(settings, 'off').enabled).toBe(false);
});

it.each([
  [{ host: 'www.example.org', path: '/' }, ['off']],
  [{ host: 'other.example', path: '/' }, ['off', 'health']],
  [null, ['off', 'health']],
])('on %j these are not used: %j', (page, unused) => {
  expect(unusedGlossaries(settings, page)).toEqual(unused);
});

it('orders as the reader did, what is not listed last and as it came', () => {
  const order = (ids: string[]) => inReadersOrder(ids, (id) => id, settings);
  expect(order(['b', 'health', 'a', 'law'])).toEqual(['law', 'health', 'b', 'a']);
  expect(inReadersOrder(['b', 'a'], (id) => id, DEFAULT_SETTINGS)).toEqual(['b', 'a']);
});
