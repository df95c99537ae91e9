import { expect, test } from 'vitest';
import { fewTerms } from './few-terms.ts';

test.each([
  [[], 0],
  [['gen', 'DNA', 'genom', 'biobank'], 4],
  [['genom', 'sekventering', 'arvemasse', 'gen'], 3],
  [['national infrastruktur for personlig medicin', 'gen'], 1],
  [['gen', 'national infrastruktur for personlig medicin'], 1],
])('of %j come %i', (texts, count) => {
  const terms = texts.map((text) => ({ ref: { glossary: 'g', entry: text }, text }));
  expect(fewTerms(terms)).toEqual(terms.slice(0, count));
});
