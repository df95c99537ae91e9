import { describe, expect, test } from 'vitest';
import { createLanguageEngine } from '../language/languages.ts';
import { readHtml } from '../readers/html/read-html.ts';
import { readPlainText } from '../readers/read-plain-text.ts';
import { readerPlatform } from '../readers/reader-platform.ts';
import type { ReadResult } from '../readers/text-document.ts';
import { draftTerms } from './draft-terms.ts';
import type { BuilderDocument } from './mine-document.ts';

const { parseHtml } = readerPlatform();
const danish = createLanguageEngine('da', null);
const english = createLanguageEngine('en', null);
const knowledge = {
  patternsOf: (term: Parameters<typeof danish.termPatterns>[0]) =>
    (term.language === 'da' ? danish : english).termPatterns(term),
  lexiconOf: () => null,
  ranksOf: () => null,
};

function documentOf(id: string, read: ReadResult, language = 'da'): BuilderDocument {
  if (!read.ok) throw new Error(read.reason);
  return { id, language, document: read.document };
}
const html = (body: string) =>
  readHtml(new TextEncoder().encode(`<html lang="da"><main>${body}</main>`), parseHtml);
const plain = (text: string) => readPlainText(new TextEncoder().encode(text));
const draft = (...documents: BuilderDocument[]) => draftTerms(documents, knowledge);
const named = (terms: ReturnType<typeof draft>, text: string) =>
  terms.find((term) => term.text === text);

describe('what documents have to offer', () => {
  test('what is defined leads, with its definition first and verbatim at its place', () => {
    const document = documentOf(
      'x',
      plain(
        'Lægen nævnte biopsien flere gange i går.\n\nEn biopsi er en lille vævsprøve, som undersøges i mikroskop.',
      ),
    );
    const biopsy = named(draft(document), 'biopsi');
    expect(biopsy?.score).toBeGreaterThan(0.7);
    expect(biopsy?.reasons.map(({ kind }) => kind)).toContain('defined');
    expect(biopsy?.quotes.map(({ role }) => role)).toEqual(['definition', 'usage']);
    for (const { start, end, text } of biopsy?.quotes ?? [])
      expect(document.document.text.slice(start, end)).toBe(text);
  });

  test('a short form and its long one are one term', () => {
    const terms = draft(
      documentOf('x', plain('Vi bruger polysomnografi (PSG) om natten. PSG tager en nat.')),
    );
    expect(named(terms, 'polysomnografi')).toMatchObject({ abbreviations: ['PSG'] });
    expect(named(terms, 'PSG')).toBeUndefined();
  });

  test('the names of one list entry are one term, its explanation apart', () => {
    const list = '<dl><dt>apnø (SA)<dt>åndestop<dd>et ophold i vejrtrækningen</dl>';
    const terms = draft(documentOf('x', html(`<h1>Ord</h1>${list}<p>Apnø er almindeligt.`)));
    expect(named(terms, 'apnø')).toMatchObject({
      ...{ abbreviations: ['SA'], synonyms: ['åndestop'], score: 1 },
      explanation: 'et ophold i vejrtrækningen',
    });
    expect(named(terms, 'apnø')?.quotes[0]?.text).toContain('et ophold i vejrtrækningen');
    expect(named(terms, 'åndestop')).toBeUndefined();
  });

  test('an abbreviation with its title is named by what it stands for', () => {
    const terms = draft(
      documentOf('x', html('<p>Det hedder <abbr title="rapid eye movement">REM</abbr>-søvn.')),
    );
    expect(named(terms, 'rapid eye movement')).toMatchObject({
      ...{ abbreviations: ['REM'], score: 1 },
    });
  });

  test('what is marked but found by no rule has the place where it is marked', () => {
    const terms = draft(documentOf('x', html('<p>Åbent <abbr title="hele dagen">h.d.</abbr>')));
    const found = named(terms, 'hele dagen');
    expect(found).toMatchObject({ abbreviations: ['h.d.'], count: 1, documents: 1 });
    expect(found?.quotes).toMatchObject([{ text: 'Åbent h.d.', role: 'usage' }]);
  });

  test('several documents add up, and those of two languages lie side by side', () => {
    const terms = draft(
      documentOf('a', plain('Farmakogenetik bruges her. Farmakogenetik er læren om gener.')),
      documentOf('b', plain('Også her bruges farmakogenetikken i klinikken.')),
      documentOf('c', plain('A biopsy is a small sample of tissue that is examined.'), 'en'),
    );
    const found = named(terms, 'farmakogenetik');
    expect(found).toMatchObject({ count: 3, documents: 2, language: 'da' });
    expect(new Set(found?.quotes.map(({ source }) => source))).toEqual(new Set(['a', 'b']));
    expect(named(terms, 'biopsy')).toMatchObject({ language: 'en', documents: 1 });
  });

  test('is sorted best first, with keys of their own, and each term has a place', () => {
    const terms = draft(
      documentOf('x', plain('Genet styrer proteinet. En receptor er et protein. Receptoren ses.')),
    );
    expect(terms.length).toBeGreaterThan(2);
    expect(terms.map(({ score }) => score)).toEqual(
      terms.map(({ score }) => score).sort((a, b) => b - a),
    );
    expect(new Set(terms.map(({ key }) => key)).size).toBe(terms.length);
    expect(terms.every(({ quotes }) => quotes.length > 0)).toBe(true);
  });

  test('nothing is nothing', () => {
    expect(draft()).toEqual([]);
  });
});
