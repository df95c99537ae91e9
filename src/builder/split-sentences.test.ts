import { describe, expect, it } from 'vitest';
import { grammarOf } from './grammars.ts';
import { splitSentences } from './split-sentences.ts';

function split(text: string, language = 'da'): string[] {
  const spans = splitSentences(text, { start: 0, end: text.length }, grammarOf(language));
  return spans.map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
  it.each([
    [['Et gen er kort.', 'Det består af DNA.']],
    [['Hvad er et gen?', 'Det er en opskrift!', 'Ja …']],
    [['Det kom i 2021.', '12 grupper fik tilbud.']],
    [['Det koster 990 mio. kr. til etablering.', 'Så er der mere.']],
    [['Beløbet er 5 kr.', 'Det er billigt.']],
    [['Centret blev oprettet den 1. maj 2019 og er stort.', 'Det ligger her.']],
    [['Ved hjælp af bl.a. genetisk viden, f.eks. DNA, dvs. arvemasse.', 'Slut.']],
    [['Hun sagde: "Det er et gen."', 'Så gik hun.']],
    [['Brug ca. 10 ml pr. kg.', 'Vent.']],
    [['Se J. Hansen m.fl. 2019 om det.', 'Færdig.']],
    [['Det er godt (se nedenfor).', '»Ja,« sagde han.']],
    [['Jf. § 5, stk. 2, i loven.', 'Den gælder.']],
    [['Prof. Jensen og dr. Olsen mødtes.', 'De talte.']],
    [['1. Formål med loven.', 'Den beskytter patienter.']],
  ])('%j', (sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it.each([
    [['A gene is short.', 'It holds DNA, e.g. yours.', 'See Fig. 2 for more.']],
    [['Dr. Smith met Prof. Jones.', 'They talked, i.e. argued.']],
    [['It costs 5.5 million.', '“Really?”', 'Yes.']],
  ])('%j in English', (sentences) => {
    expect(split(sentences.join(' '), 'en')).toEqual(sentences);
  });

  it('keeps within the span given and counts from the start of the text', () => {
    const text = 'Før. Et. To. Efter.';
    expect(splitSentences(text, { start: 5, end: 12 }, grammarOf('da'))).toEqual([
      { start: 5, end: 8 },
      { start: 9, end: 12 },
    ]);
  });

  it('splits also where no language is known', () => {
    expect(split('Een gen is kort. Het bevat DNA.', 'nl')).toEqual([
      'Een gen is kort.',
      'Het bevat DNA.',
    ]);
  });
});
