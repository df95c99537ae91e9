import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mined, type MinedTerm, mergeMined, NOTHING_MINED } from './mined.ts';

/** Few different values, so that the same term comes from several documents and scores tie. */
const evidence = fc.record({
  source: fc.constantFrom('a', 'b', 'c'),
  start: fc.integer({ min: 0, max: 3 }),
  end: fc.constant(9),
  text: fc.constantFrom('Et gen er kort.', 'Gener er mange.', 'Et gen.'),
  defines: fc.constantFrom(0, 0.5, 1),
});
const term: fc.Arbitrary<MinedTerm> = fc.record(
  {
    key: fc.constantFrom('da gen', 'da exon', 'en gene'),
    text: fc.constantFrom('gen', 'gener', 'Gen'),
    language: fc.constantFrom('da', 'en'),
    count: fc.integer({ min: 1, max: 9 }),
    documents: fc.constant(1),
    score: fc.constantFrom(0.2, 0.5),
    reasons: fc.constantFrom<MinedTerm['reasons']>(
      [],
      [{ kind: 'rare', rank: null }],
      [{ kind: 'frequent', count: 2, documents: 1 }],
    ),
    long: fc.constantFrom('et langt navn', 'et navn'),
    evidence: fc.array(evidence, { maxLength: 6 }),
  },
  {
    requiredKeys: ['key', 'text', 'language', 'count', 'documents', 'score', 'reasons', 'evidence'],
  },
);
const problem = fc.record({ file: fc.constantFrom('x', 'y'), message: fc.constantFrom('m', 'n') });
const mined: fc.Arbitrary<Mined> = fc
  .record({
    terms: fc.uniqueArray(term, { selector: ({ key }) => key }),
    problems: fc.array(problem, { maxLength: 2 }),
  })
  .map((found) => ({ ...NOTHING_MINED, ...found }));
const nothing = fc.constant(NOTHING_MINED);

describe('mergeMined', () => {
  it('gives the same however the documents are grouped and ordered', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(mined, nothing), { minLength: 3, maxLength: 7 }),
        fc.nat(),
        fc.nat(),
        (all, cut, turn) => {
          const whole = mergeMined(all);
          const at = cut % all.length;
          const grouped = mergeMined([mergeMined(all.slice(0, at)), mergeMined(all.slice(at))]);
          expect(grouped).toEqual(whole);
          const by = turn % all.length;
          const turned = [...all.slice(by), ...all.slice(0, by)].reverse();
          expect(mergeMined(turned)).toEqual(whole);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is undone by no second merge', () => {
    fc.assert(
      fc.property(fc.array(mined, { maxLength: 4 }), (all) => {
        const whole = mergeMined(all);
        expect(mergeMined([whole, NOTHING_MINED])).toEqual(whole);
      }),
    );
  });
});
