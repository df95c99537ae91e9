import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Glossary } from '../model/glossary.ts';
import { compileIndex, createCompiler } from './compile-index.ts';
import { fakeEngine, glossaryOf, joinedIndexOf } from './fake-engine.ts';
import { JoinedIndex } from './joined-index.ts';
import { matchOnce } from './match-once.ts';

const WORDS = ['gen', 'genom', 'DNA', 'rå data', 'data', 'deoxyribonucleic acid', 'rå', 'type-2'];
const TEXT = 'Rå data om genomet: genomdata, DNA, genenes type 2 og gendata; rå DNA.';

/** In whole indexes as in joined ones: all hits of a text with all entries of all glossaries. */
function hitsIn(index: JoinedIndex, text = TEXT) {
  return matchOnce([text], index, fakeEngine)(text);
}

const wholeIndexOf = (glossaries: readonly Glossary[]) =>
  new JoinedIndex([compileIndex(glossaries, fakeEngine)]);

const anyGlossaries = fc
  .array(fc.array(fc.subarray(WORDS, { minLength: 1 }), { maxLength: 4 }), { maxLength: 4 })
  .map((all) => all.map((entries, nth) => glossaryOf(entries, `g${nth}`)));

describe('a joined index', () => {
  it('finds what one index of all glossaries finds, entries in the same order', () => {
    fc.assert(
      fc.property(anyGlossaries, (glossaries) => {
        expect(hitsIn(joinedIndexOf(glossaries))).toEqual(hitsIn(wholeIndexOf(glossaries)));
      }),
    );
  });

  it('names all entries of all glossaries at one place', () => {
    const glossaries = ['a', 'b', 'c'].map((id) => glossaryOf([['gen'], ['genom']], id));
    const [hit] = hitsIn(joinedIndexOf(glossaries), 'gen');
    expect(hit?.entries.map(({ glossary }) => glossary)).toEqual(['a', 'b', 'c']);
  });

  it('finds nothing of entries that are left out, as words, in patterns or in compounds', () => {
    const { index } = compileIndex([glossaryOf(['gen', 'rå data', 'genom'])], fakeEngine);
    const without = new Set([0, 1]);
    const entries = hitsIn(new JoinedIndex([{ index, without }]), 'gen, gendata, rå data, genom.')
      .flatMap((hit) => hit.entries)
      .map(({ entry }) => entry);
    expect(entries).toEqual(['e2']);
  });

  it('finds entries in the order of their places, whatever the order in which they were compiled', () => {
    const anyOrder = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
    const glossary = glossaryOf(['gen', 'rå data', ['DNA', 'gen'], 'gen', ['rå data', 'x'], 'DNA']);
    const whole = hitsIn(joinedIndexOf([glossary]));
    fc.assert(
      fc.property(anyOrder, (order) => {
        const compiler = createCompiler(fakeEngine);
        const about = { glossary: glossary.id, isName: () => false };
        for (const place of order) compiler.add(glossary.entries[place]!, about);
        expect(hitsIn(new JoinedIndex([compiler.finish(order)]))).toEqual(whole);
      }),
    );
  });

  it('works with parts that hold nothing, and with none', () => {
    const empty = glossaryOf([], 'e');
    const full = glossaryOf(['gen', 'rå data']);
    expect(hitsIn(joinedIndexOf([empty, full, empty]))).toEqual(hitsIn(joinedIndexOf([full])));
    expect(hitsIn(new JoinedIndex([]))).toEqual([]);
  });
});
