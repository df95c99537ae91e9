import { describe, expect, it } from 'vitest';
import { splitPassages } from '../readers/split-passages.ts';
import { findCandidates } from './find-candidates.ts';

function documentsOf(language: string, ...texts: string[]) {
  return texts.map((text, i) => ({
    id: `d${i}`,
    language,
    document: { text, passages: splitPassages(text) },
  }));
}

const ARTICLE = `Marie besvimede på arbejdet, og så tilbød lægerne hende helgenomsekventering. Hun besvimede på gaden, og de tilbød hende helgenomsekventering igen.`;

const DANISH = `Om søvnapnø

Søvnapnø er en sygdom, hvor vejrtrækningen stopper i korte perioder om natten. Patienter med svær søvnapnø får en maske.

Behandlingen kaldes kontinuerligt overtryk (CPAP). Mange er glade for den, og den hjælper de fleste.`;

describe('findCandidates', () => {
  const found = findCandidates(documentsOf('da', DANISH), { strictness: 'broad' });
  const named = (text: string) => found.find((candidate) => candidate.text.toLowerCase() === text);

  it('keeps its reasons as data', () => {
    expect(named('søvnapnø')?.reasons).toContainEqual({
      kind: 'defined',
      document: 'd0',
      start: DANISH.indexOf('Søvnapnø er'),
    });
    expect(named('cpap')?.reasons).toContainEqual({
      kind: 'acronym',
      long: 'kontinuerligt overtryk',
    });
  });

  it('scores between 0 and 1, best first', () => {
    const scores = found.map(({ score }) => score);
    expect(Math.max(...scores)).toBeLessThanOrEqual(1);
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(0);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it.each([
    ['Hun siger: »Diagnosticeringen tager en dag.« Sådan er det med den.', 'diagnosticeringen'],
    ['»Diagnosticeringen tager en dag,« siger hun.', 'diagnosticeringen'],
    ['Prisen »Gyldne Gen« gik til hende.', 'Gyldne Gen'],
  ])('knows what a capital means in speech: %s', (text, term) => {
    const texts = findCandidates(documentsOf('da', text), { strictness: 'broad' });
    expect(texts.map((candidate) => candidate.text)).toContain(term);
  });

  it('lets less through the stricter it is', () => {
    const count = (strictness: 'strict' | 'normal' | 'broad') =>
      findCandidates(documentsOf('da', DANISH), { strictness }).length;
    expect(count('strict')).toBeLessThan(count('normal'));
    expect(count('normal')).toBeLessThan(count('broad'));
  });

  it('ranks a word lower that is common in general language', () => {
    const ranks = new Map([['vejrtrækningen', 500]]);
    const [common] = findCandidates(documentsOf('da', DANISH), {
      strictness: 'broad',
      ranksOf: () => ranks,
    }).filter(({ text }) => text === 'vejrtrækningen');
    expect(common?.score ?? 0).toBeLessThan(named('vejrtrækningen')?.score ?? 0);
  });

  it('knows small words with å, and pronouns, in any text', () => {
    const texts = findCandidates(documentsOf('da', ARTICLE), { strictness: 'broad' }).map(
      ({ text }) => text.toLowerCase(),
    );
    expect(texts).toContain('helgenomsekventering');
    expect(texts.filter((text) => /(?:^| )(?:på|så|hende|hun)(?: |$)/u.test(text))).toEqual([]);
  });

  it.each(['mange', 'glade for', 'de fleste', 'hvor', 'og den'])('never offers %s', (text) => {
    expect(named(text)).toBeUndefined();
  });

  it('counts what a document marks', () => {
    const text = 'En sonde føres ned. En sonde er blød.';
    const document = {
      text,
      passages: splitPassages(text),
      marked: [{ start: 3, end: 8, by: 'dfn' as const }],
    };
    const [first] = findCandidates([{ id: 'm', language: 'da', document }]);
    expect(first).toMatchObject({ text: 'sonde', count: 2 });
    expect(first?.reasons[0]).toEqual({ kind: 'marked', document: 'm', start: 3 });
  });
});

describe('a language without a table of its own', () => {
  const pieces = ['kamerfilter', 'boezemfilter', 'longfilter', 'nierfilter', 'huidfilter'].flatMap(
    (word) =>
      ['arts', 'zuster', 'dokter', 'vader', 'moeder'].map(
        (who, i) =>
          `De ${who} van het huis kijkt naar een ${word} van nummer ${i} en ziet het ook in de kast.`,
      ),
  );
  const found = findCandidates(documentsOf('nl', ...pieces), { strictness: 'broad' });
  const texts = found.map(({ text }) => text);

  it('finds its compounds first', () => {
    expect(texts.slice(0, 5).sort()).toEqual([
      'boezemfilter',
      'huidfilter',
      'kamerfilter',
      'longfilter',
      'nierfilter',
    ]);
  });

  it.each(['de', 'het', 'van', 'een', 'naar', 'van het huis', 'ook in'])(
    'learns that %s is small',
    (text) => {
      expect(texts).not.toContain(text);
    },
  );

  it('is silent about an empty corpus', () => {
    expect(findCandidates([])).toEqual([]);
    expect(findCandidates(documentsOf('nl', '', '– 1 –'))).toEqual([]);
  });
});
