import { describe, expect, test } from 'vitest';
import type { CardEntry } from '../model/card.ts';
import type { Entry, Explanation, Quote, Term } from '../model/glossary.ts';
import type { HitKind } from '../model/hit.ts';
import { hasBothAudiences } from './choose-explanation.ts';
import { describeEntry } from './describe-entry.ts';

const term = (text: string, language = 'da', kind: Term['kind'] = 'preferred'): Term => ({
  ...{ text, language, kind },
});
const explanation = (language: string, audience: Explanation['audience']): Explanation => ({
  ...{ language, audience, text: `${language} ${audience}` },
  origin: { kind: 'editor', editor: 'E', date: '2026-01-01' },
});
const quote = (text: string, role: Quote['role']): Quote => ({
  ...{ source: 's', start: 0, end: text.length, text, role },
});

function view(
  entry: Partial<Entry>,
  form = '',
  kind: HitKind = 'exact',
  language: string | null = 'da',
) {
  const full: Entry = {
    ...{ id: 'e', explanations: [], quotes: [], related: [] },
    ...{ level: 'everyday', status: 'draft', origin: 'document' },
    terms: [
      term('helgenomsekventering'),
      term('whole genome sequencing', 'en'),
      term('WGS', 'da', 'abbreviation'),
      term('genomsekventering', 'da', 'synonym'),
    ],
    ...entry,
  };
  const card: CardEntry = {
    ...{ ref: { glossary: 'g', entry: 'e' }, glossaryTitle: 'G', sources: [], related: [] },
    entry: full,
  };
  const met = form ? { form, kind, language } : null;
  return describeEntry(card, { explainIn: 'da', audience: 'plain', met });
}

describe('heading', () => {
  test.each([
    ['helgenomsekventeringen', 'da', 'helgenomsekventering', 'helgenomsekventeringen'],
    ['Helgenom\u00adsekventering', 'da', 'helgenomsekventering', null],
    ['HELGENOMSEKVENTERING', 'da', 'helgenomsekventering', null],
    ['WGS', 'da', 'helgenomsekventering', 'WGS'],
    ['Whole  genome\u00a0sequencing', 'da', 'whole genome sequencing', null],
    ['whole genome', 'en', 'whole genome sequencing', 'whole genome'],
    ['genomsekventering', 'fr', 'helgenomsekventering', 'genomsekventering'],
  ])('%s in %s', (form, language, heading, met) => {
    const shown = view({}, form, 'inflected', language);
    expect(shown.heading?.text).toBe(heading);
    expect(shown.formMet).toBe(met);
  });

  test('the other terms, each in its place', () => {
    expect(view({})).toMatchObject({
      synonyms: ['genomsekventering'],
      abbreviations: ['WGS'],
      translations: [{ language: 'en', texts: ['whole genome sequencing'] }],
    });
  });
});

describe('compound', () => {
  test('says which word holds the term, and where', () => {
    const shown = view({}, 'helgenomsekventeringsmetode', 'compound');
    expect(shown.formMet).toBeNull();
    expect(shown.compound).toEqual({
      word: 'helgenomsekventeringsmetode',
      parts: { before: '', part: 'helgenomsekventering', after: 'smetode' },
    });
  });

  test('an exact hit is no compound', () => {
    expect(view({}, 'helgenomsekventering').compound).toBeNull();
  });
});

describe('explanation', () => {
  test.each([
    [['da plain', 'da professional', 'en plain'], 'da plain', false, true],
    [['en plain', 'da professional'], 'da professional', false, false],
    [['en professional', 'en plain'], 'en plain', true, true],
    [['en professional'], 'en professional', true, false],
  ])('of %j comes %s', (given, text, foreign, canChooseAudience) => {
    const explanations = given.map((one) => {
      const [language = '', audience = ''] = one.split(' ');
      return explanation(language, audience as Explanation['audience']);
    });
    const shown = view({ explanations });
    expect(shown.explanation?.text).toBe(text);
    expect(shown).toMatchObject({ foreign });
    expect(hasBothAudiences(explanations, 'da')).toBe(canChooseAudience);
  });

  test('none is none', () => {
    expect(view({})).toMatchObject({ explanation: null, foreign: false });
  });
});

describe('quotes', () => {
  test('definitions lead, the order is otherwise kept', () => {
    const quotes = [quote('a', 'usage'), quote('b', 'definition'), quote('c', 'usage')];
    expect(view({ quotes }).quotes.map(({ text }) => text)).toEqual(['b', 'a', 'c']);
  });

  test('the quote that is the explanation leads before all', () => {
    const quotes = [quote('a', 'definition'), quote('b', 'usage')];
    const quoted: Explanation = {
      ...explanation('da', 'plain'),
      origin: { kind: 'document', quote: 1 },
    };
    expect(view({ quotes, explanations: [quoted] }).quotes[0]?.text).toBe('b');
  });
});
