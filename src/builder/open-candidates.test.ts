import { describe, expect, it } from 'vitest';
import { createLanguageEngine } from '../language/languages.ts';
import { readPlainText } from '../readers/read-plain-text.ts';
import type { EntryDecision } from './decisions.ts';
import { findCandidates } from './find-candidates.ts';
import { openCandidates } from './open-candidates.ts';

const TEXT = `Om hjerteklapsygdom

Hjerteklapsygdom rammer mange ældre. Patienter med hjerteklapsygdomme ses på Dansk Hjertecenter, og Dansk Hjertecenter tilbyder kirurgisk behandling. En ekkokardiografi viser, hvor godt hjerteklapperne lukker. Flere får EKG, og kirurgisk behandling er ofte nødvendig.

Register for medfødte hjertefejl blev oprettet i 2012. Et register for medfødte hjertefejl er vigtigt.
`;

function documents(text = TEXT) {
  const read = readPlainText(new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.reason);
  return [{ id: 'doc', language: 'da', document: read.document }];
}

const texts = () => findCandidates(documents()).map(({ text }) => text.toLowerCase());

describe('findCandidates', () => {
  it.each([
    'hjerteklapsygdom',
    'dansk hjertecenter',
    'kirurgisk behandling',
    'ekkokardiografi',
    'ekg',
    'register for medfødte hjertefejl',
  ])('finds %s', (term) => {
    expect(texts()).toContain(term);
  });

  it.each([
    'mange ældre',
    'ofte nødvendig',
    'rammer mange',
    'med hjerteklapsygdomme',
    'en ekkokardiografi',
    'er vigtigt',
    'for medfødte',
  ])('does not take %j for one', (words) => {
    expect(texts()).not.toContain(words);
  });

  it('counts the forms of a word together and puts what stands often first', () => {
    const found = findCandidates(documents());
    expect(found.filter(({ text }) => /^hjerteklapsygdom/iu.test(text))).toMatchObject([
      { text: 'hjerteklapsygdom', count: 3, documents: 1 },
    ]);
    const place = (term: string) => found.findIndex(({ text }) => text.toLowerCase() === term);
    expect(place('dansk hjertecenter')).toBeLessThan(place('ekkokardiografi'));
  });

  it('is silent about an empty or wordless text', () => {
    expect(findCandidates(documents('– 1 2 3 –'))).toEqual([]);
  });
});

describe('openCandidates', () => {
  it('leaves out what editors decided on, in any form', () => {
    const terms = [{ text: 'hjerteklapsygdom', language: 'da', kind: 'preferred' as const }];
    const entry: EntryDecision = {
      id: 'h',
      origin: 'document',
      level: 'everyday',
      status: 'draft',
      terms,
      related: [],
      quotes: [],
    };
    const engine = createLanguageEngine('da', null);
    const decisions = {
      glossary: { id: 'g', title: 'G', language: 'da', licence: 'x' },
      entries: [entry],
      rejected: [{ text: 'ekkokardiografi', why: 'x' }],
    };
    const open = openCandidates(decisions, documents(), (term) => engine.termPatterns(term)).map(
      ({ text }) => text.toLowerCase(),
    );
    expect(open).toContain('dansk hjertecenter');
    expect(open).not.toContain('hjerteklapsygdom');
    expect(open).not.toContain('ekkokardiografi');
  });
});
