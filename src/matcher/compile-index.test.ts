import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LanguageEngine } from '../language/language.ts';
import type { Glossary } from '../model/glossary.ts';
import { compileIndex } from './compile-index.ts';
import { fakeEngine, glossaryOf, pageIndexFor } from './fake-engine.ts';
import { createMatchText } from './match-text.ts';

test.each([
  ['', 'empty'],
  [' \u00a0', 'empty'],
  ['...', 'no letter or digit'],
  ['🧬', 'no letter or digit'],
  ['\u00ad', 'no letter or digit'],
  ['x'.repeat(10_000), 'longer than'],
  ['a '.repeat(100), 'more than'],
])('%j is refused: %s', (term, reason) => {
  const { index, problems } = compileIndex([glossaryOf([term])], fakeEngine);
  expect(problems).toEqual([
    { glossary: 'g', entry: 'e0', term, reason: expect.stringContaining(reason) },
  ]);
  expect(index.formCount).toBe(0);
});

test.each(['__proto__', 'constructor', 'hasOwnProperty', '.*', 'a|b', '(', '^$', '42', 'Ж-gen'])(
  '%j hits itself at most, and nothing else',
  (term) => {
    const text = `Et andet ord, ${term} og mere.`;
    const match = createMatchText(pageIndexFor([glossaryOf([term])], [text]));
    expect(match(text, 'da').length).toBeLessThanOrEqual(1);
    expect(match('Noget helt andet: aab 7.', 'da')).toEqual([]);
  },
);

test('a bad term costs only itself', () => {
  const { index, problems } = compileIndex([glossaryOf(['', 'genom', '!'])], fakeEngine);
  expect(problems.map(({ entry }) => entry)).toEqual(['e0', 'e2']);
  expect(index.formCount).toBe(4);
});

test('a fault in a language costs a term its forms, not itself', () => {
  const broken = (language: string): LanguageEngine => ({
    ...fakeEngine(language),
    termPatterns: () => {
      throw new Error('rules');
    },
  });
  const { index, problems } = compileIndex([glossaryOf(['rå data'])], broken);
  expect(problems).toEqual([]);
  expect(index.formCount).toBe(1);
});

test('terms that are no strings are refused, not thrown at', () => {
  const hostile = glossaryOf(['genom']);
  const terms = hostile.entries[0]!.terms as unknown[];
  terms.push({ text: 7, language: 'da' }, { language: 'da' });
  expect(compileIndex([hostile], fakeEngine).problems).toHaveLength(2);
});

test('the index does not grow with repeated terms of one entry word', () => {
  const { index } = compileIndex(
    [glossaryOf(Array.from({ length: 500 }, () => 'genom'))],
    fakeEngine,
  );
  expect(index.columns.slots.length).toBeLessThan(64);
});

test('compiling never throws', () => {
  const term = fc.record({
    text: fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('a-b-c-d-e-f', "'", '-', "a'-'b"),
    ),
    matchCase: fc.boolean(),
    inflect: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(term, { maxLength: 10 }), (terms) => {
      const glossaries: Glossary[] = [glossaryOf(terms)];
      const { problems } = compileIndex(glossaries, fakeEngine);
      expect(problems.length).toBeLessThanOrEqual(terms.length);
    }),
    { numRuns: 50 },
  );
}, 30_000);
