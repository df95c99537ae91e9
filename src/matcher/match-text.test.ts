import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { glossaryOf, pageIndexFor, showHits } from './fake-engine.ts';
import { createMatchAll, createMatchText } from './match-text.ts';
import { emptyPageIndex, mergePageIndex } from './page-index.ts';

describe('spellings of a term are found', () => {
  test.each([
    ['genom', 'Et »genom« her', 'genom|exact|e0'],
    ['genom', 'GENOMET, nej GENOMEN.', 'GENOMEN|inflected|e0'],
    ['genom', 'ge\u00adno\u200bmen', 'ge\u00adno\u200bmen|inflected|e0'],
    ['genom', '\ufeffgenom\u2060', 'genom|exact|e0'],
    ['personlig medicin', 'personlig\u00a0medicin', 'personlig\u00a0medicin|exact|e0'],
    ['personlig medicin', 'personlig \n  medicinen', 'personlig \n  medicinen|inflected|e0'],
    ['MR-scanning', 'en MR\u2011scanning', 'MR\u2011scanning|exact|e0'],
    ['MR-scanning', 'mr scanningen', 'mr scanningen|inflected|e0'],
    ['MR-scanning', 'MRscanning', 'MRscanning|inflected|e0'],
    ['genomcenter', 'genom-centeren', 'genom-centeren|inflected|e0'],
    ['type 2-diabetes', 'type-2-diabetes', 'type-2-diabetes|inflected|e0'],
    ['type 2-diabetes', 'type\u00a02 diabetes', 'type\u00a02 diabetes|inflected|e0'],
    ['nationalt genomcenter', 'nationalt genom-center', 'nationalt genom-center|inflected|e0'],
    ['sekventering', 'sekven-\nteringen', 'sekven-\nteringen|inflected|e0'],
    ['komité', 'komite\u0301', 'komite\u0301|exact|e0'],
    ['videnskabskomité', 'videnskabskomite', 'videnskabskomite|exact|e0'],
    ['Aarhus', 'i Århus', 'Århus|exact|e0'],
    ['præcision', 'praecision', 'praecision|inflected|e0'],
    ['ændret gen', 'et aendret gen', 'aendret gen|inflected|e0'],
    ['virus', 'virus’ arvemasse', 'virus’|inflected|e0'],
    ['C++', 'skrevet i C++.', 'C++|exact|e0'],
    ['R&D', 'vores R & D', 'R & D|exact|e0'],
    ['forskning & udvikling', 'i Forskning & Udvikling,', 'Forskning & Udvikling|exact|e0'],
    ['Indre- og ydremin', 'i Indre- og Ydreminen', 'Indre- og Ydreminen|inflected|e0'],
    ['Indre- og ydremin', 'i indre-\nog ydremin', 'indre-\nog ydremin|inflected|e0'],
    ['Indre- og ydremin', 'i indre og ydremin', 'indre og ydremin|inflected|e0'],
    ['Børn, unge og læring', 'Børn, Unge og Læring', 'Børn, Unge og Læring|exact|e0'],
    ['Klima-, energi- og vand', 'klima-, energi- og vand', 'klima-, energi- og vand|exact|e0'],
    ["patients' preference", 'the patients’ preferences', 'patients’ preferences|inflected|e0'],
    ["patients' preference", "the patients' preference", "patients' preference|inflected|e0"],
    ['MS (sklerose) type', 'MS (sklerose) types', 'MS (sklerose) types|inflected|e0'],
    ['constructor', 'constructor', 'constructor|exact|e0'],
    ['__proto__', 'proto', null],
    ['ДНК', 'это днк', null],
    ['ДНК-test', 'ДНК‑testen', 'ДНК‑testen|inflected|e0'],
  ])('%s in %j', (term, text, hit) => {
    expect(showHits([term], text)).toEqual(hit === null ? [] : [hit]);
  });
});

describe('what only looks like a term stays unmarked', () => {
  test.each([
    ['gen', 'igen, generel, agent'],
    ['genom', 'genomgang-'],
    ['C++', 'vitamin C'],
    ['køn', 'koen er på græs'],
    ['køn', 'se koen'],
    ['alle', 'allé'],
    ['gen', 'gen-\nerelt'],
    ['gen', 'www.gen.dk og gen@x.dk og my_gen'],
    ['genom', 'se genom.dk'],
    ['genom', 'https://x.dk/?q=genom&genom-x'],
    ['5', '2,5 og 5.1'],
    ['personlig medicin', 'personlig, medicin'],
    ['personlig medicin', 'medicin personlig'],
    ['type 2', 'type 1 og 2'],
    ['nationalt center', 'nationalt'],
    ['Indre- og ydremin', 'Indre. Og ydremin'],
    ['Børn, unge og læring', 'Børn. Unge og læring'],
    ['forskning & udvikling', 'forskning, udvikling og forskning udvikling'],
    ['MS (sklerose)', 'MS, sklerose'],
    ["patients' preference", 'patients, preference. patients” preference'],
    ['patient preference', "patient' preference"],
  ])('%s in %j', (term, text) => {
    expect(showHits([term], text)).toEqual([]);
  });
});

describe('compounds and ellipses', () => {
  test('a term inside a word is a compound hit on its part', () => {
    expect(showHits(['patient'], 'PATI\u00adENTSAGEN')).toEqual(['PATI\u00adENT|compound|e0']);
  });

  test('a part of a hyphenated word is a compound hit in Danish, a word in English', () => {
    expect(showHits(['celle'], 'T-celle')).toEqual(['celle|compound|e0']);
    const english = [{ text: 'day', language: 'en' }];
    expect(showHits(english, 'day-to-day', { language: 'en' })).toEqual([
      'day|exact|e0',
      'day|exact|e0',
    ]);
  });

  test.each([
    ['hudklinik', 'hud- og øjenklinik', 'hud-|inflected|e0'],
    ['hudklinik', 'hud-, øre- samt øjenklinik', 'hud-|inflected|e0'],
    ['hudklinik', 'hud-\nog øjenklinik', 'hud-|inflected|e0'],
    ['MR-scanning', 'MR- og CT-scanningen', 'MR-|inflected|e0'],
    ['MR-scanning', 'MR-, PET- og CT-scanningen', 'MR-|inflected|e0'],
  ])('%s in %j', (term, text, hit) => {
    expect(showHits([term], text)).toEqual([hit]);
  });

  test('a compound that an editor names as something else has no part of it, in no form', () => {
    const term = { text: 'patient', notForms: ['patientsag'] };
    expect(showHits([term], 'patientsag patientsagen PATIENTSAGS')).toEqual([]);
    expect(showHits([term], 'patientsager')).toEqual(['patient|compound|e0']);
    expect(showHits([term], 'patient')).toEqual(['patient|exact|e0']);
  });

  test('a part that hangs is no word of its own', () => {
    expect(showHits(['gen'], 'gen- og nyindlagt')).toEqual([]);
  });
});

describe('languages', () => {
  const danish = 'genom';
  test.each(['da', 'da-DK', 'DA', null])('a Danish term fires in %s', (language) => {
    expect(showHits([danish], 'genom', { language })).toHaveLength(1);
  });
  test.each(['en', 'sv', 'no', 'nb', 'nn', 'dan'])('a Danish term is quiet in %s', (language) => {
    expect(showHits([danish], 'genom', { language })).toEqual([]);
  });
  test.each([
    ['NGC', 'NGC'],
    ['Nationalt Genom Center', 'Nationalt Genom Center'],
  ])('the name %s fires anywhere', (term, text) => {
    expect(showHits([term], text, { language: 'en' })).toHaveLength(1);
  });
  test('a name of one word fires anywhere when it is marked as one', () => {
    const name = { text: 'Rigshospitalet', wordClass: 'name' as const };
    expect(showHits([name], 'Rigshospitalet', { language: 'en' })).toHaveLength(1);
  });
});

describe('overlaps', () => {
  test('the longest term wins and keeps the shorter ones inside', () => {
    const page = pageIndexFor(
      [glossaryOf(['medicin', 'personlig medicin'])],
      ['personlig medicin'],
    );
    const [hit, ...rest] = createMatchText(page)('personlig medicin', 'da');
    expect(rest).toEqual([]);
    expect(hit?.entries).toEqual([{ glossary: 'g', entry: 'e1' }]);
    expect(hit?.inner.map(({ start, end }) => [start, end])).toEqual([[10, 17]]);
  });

  test('all terms are given on request', () => {
    const terms = ['medicin', 'personlig medicin'];
    expect(showHits(terms, 'personlig medicin', { all: true })).toEqual([
      'personlig medicin|exact|e1',
      'medicin|exact|e0',
    ]);
  });

  test('several glossaries explain one term, in the order of the reader', () => {
    const glossaries = [glossaryOf(['x', 'Genom'], 'b'), glossaryOf(['genom'], 'a')];
    const [hit] = createMatchText(pageIndexFor(glossaries, ['genomen']))('genomen', 'da');
    expect(hit?.entries).toEqual([
      { glossary: 'b', entry: 'e1' },
      { glossary: 'a', entry: 'e0' },
    ]);
  });
});

test('a term is found though its words were asked for at different times', () => {
  const glossary = glossaryOf(['personlig medicin', 'national strategi for medicin']);
  for (const texts of [
    ['personlig', 'medicin', 'personlig medicin'],
    ['medicin', 'personlig', 'personlig medicin'],
  ]) {
    const match = createMatchText(pageIndexFor([glossary], texts));
    expect(match('personlig medicin', 'da')).toHaveLength(1);
  }
});

test('what is merged later is found by the same function', () => {
  const page = emptyPageIndex();
  const match = createMatchText(page);
  expect(match('genom', 'da')).toEqual([]);
  mergePageIndex(page, pageIndexFor([glossaryOf(['genom'])], ['genom']));
  expect(match('genom', 'da')).toHaveLength(1);
});

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          'gen',
          'GEN',
          'gens',
          'genom',
          'å',
          'aa',
          'æ',
          'e\u0301',
          'İ',
          '𝒜',
          'NGC',
          'og',
          '2',
          'x',
        ],
        ...[
          ' ',
          ' ',
          '-',
          '- ',
          '-\n',
          '\u00ad',
          '\u200b',
          "'",
          '’',
          '(',
          ')',
          '.',
          ',',
          '\u00a0',
          '\ud800',
        ],
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);

test('hits lie in the text and never overlap, whatever glossary and text', () => {
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 8 }), texts, (terms, tail) => {
      const text = `${terms.join(' ')} ${tail}`;
      const page = pageIndexFor([glossaryOf(terms)], [text]);
      let last = 0;
      for (const { start, end, inner } of createMatchText(page)(text, 'da')) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        for (const hit of inner) {
          expect(hit.start).toBeGreaterThanOrEqual(start);
          expect(hit.end).toBeLessThanOrEqual(end);
        }
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
      for (const { start, end } of createMatchAll(page)(text, null)) {
        expect(text.slice(start, end)).not.toBe('');
      }
    }),
    { numRuns: 200 },
  );
}, 30_000);

test('invisible characters between any two letters change no hit', () => {
  const glossary = glossaryOf(['helgenomsekventering']);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 19 }),
      fc.constantFrom('\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'),
      (at, invisible) => {
        const word = `helgenomsekventering`;
        const text = `en ${word.slice(0, at)}${invisible}${word.slice(at)} her`;
        const hits = createMatchText(pageIndexFor([glossary], [text]))(text, 'da');
        expect(hits.map(({ start, end }) => [start, end])).toEqual([[3, 24]]);
      },
    ),
  );
});

test('one huge text is matched in a time that grows with it, and frees what it took', () => {
  const text = `${'(does koen gen-, '.repeat(60_000)} genomen`;
  const page = pageIndexFor([glossaryOf(['genom'])], ['genomen', text]);
  const match = createMatchText(page);
  expect(match(text, null)).toHaveLength(1);
  expect(match('genomen', null)).toHaveLength(1);
}, 30_000);
