import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { serializeGlossary } from '../src/builder/serialize-glossary.ts';
import type { Entry } from '../src/model/glossary.ts';
import { parseGlossary } from '../src/model/parse-glossary.ts';
import { buildFolder } from './build.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const BUILT = join(HERE, '..', 'public', 'glossary', 'personlig-medicin.json');

/** A reader of the document may stumble on any of these. */
const REQUIRED = [
  'personlig medicin',
  'National Strategi for Personlig Medicin',
  'Personlig Medicin til gavn for patienterne',
  'Nationalt Genom Center',
  'NGC',
  'helgenomsekventering',
  'genetisk information',
  'genetiske oplysninger',
  'sundhedsdata',
  'diagnostik',
  'diagnosticering',
  'forebyggelse',
  'bivirkning',
  'virkning',
  'målrettet behandling',
  'skræddersyet behandling',
  'patientgruppe',
  'patientbehandling',
  'patientforening',
  'national infrastruktur for personlig medicin',
  'supercomputer-system',
  'samarbejdsstruktur',
  'datakilde',
  'sundhedsvæsen',
  'styrelse',
  'rammebevilling',
  'Danske Regioner',
  'Sundhedsministeriet',
  'Novo Nordisk Fonden',
  'genom',
  'sekventering',
  'arvemasse',
  'gen',
  'DNA',
];

const text = readFileSync(BUILT, 'utf8');
const { glossary, problems } = parseGlossary(text, BUILT);
const entries = glossary?.entries ?? [];

function textsOf({ terms }: Entry): string[] {
  return terms
    .flatMap((term) => [term.text, ...(term.forms ?? [])])
    .map((form) => form.toLowerCase());
}

describe('the shipped glossary', () => {
  it('is read without a problem', () => {
    expect(problems).toEqual([]);
  });

  it('is up to date (npm run glossary)', async () => {
    const built = await buildFolder(HERE);
    expect(built.problems).toEqual([]);
    expect(built.glossary && serializeGlossary(built.glossary)).toBe(text);
  });

  it('quotes its documents word for word, at their places', () => {
    for (const source of glossary?.sources ?? []) {
      const bytes = readFileSync(join(HERE, 'documents', `${source.id}.txt`));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(source.sha256);
      const document = bytes.toString('utf8');
      const quotes = entries
        .flatMap((entry) => entry.quotes)
        .filter((quote) => quote.source === source.id);
      expect(quotes.length).toBeGreaterThan(30);
      for (const quote of quotes) expect(document.slice(quote.start, quote.end)).toBe(quote.text);
    }
  });

  it('quotes no page furniture', () => {
    for (const { text: quoted } of entries.flatMap((entry) => entry.quotes)) {
      expect(quoted).not.toMatch(/Skip til|APPFWU01V/);
    }
  });

  it.each(REQUIRED)('explains %s', (term) => {
    expect(entries.some((entry) => textsOf(entry).includes(term.toLowerCase()))).toBe(true);
  });

  it.each([
    ['personlig medicin', /^Personlig medicin dækker over/],
    ['Nationalt Genom Center', /fungerer som en styrelse under Sundhedsministeriet/],
    ['supercomputer-system', /som kan indsamle, opbevare, analysere/],
  ])('found what defines %s', (term, sentence) => {
    const entry = entries.find((candidate) => textsOf(candidate).includes(term.toLowerCase()));
    const definitions =
      entry?.quotes.filter(({ role }) => role === 'definition').map((quote) => quote.text) ?? [];
    expect(definitions.some((quoted) => sentence.test(quoted))).toBe(true);
  });

  it('explains every entry in both languages, plainly and in full', () => {
    for (const entry of entries) {
      const told = entry.explanations.map(({ language, audience }) => `${language} ${audience}`);
      expect(told, entry.id).toEqual([
        'da plain',
        'da professional',
        'en plain',
        'en professional',
      ]);
      expect(
        entry.terms.some(({ language }) => language === 'en'),
        entry.id,
      ).toBe(true);
    }
  });

  it('explains plainly in two sentences at most', () => {
    for (const { id, explanations } of entries) {
      for (const explanation of explanations.filter(({ audience }) => audience === 'plain')) {
        const sentences = new Intl.Segmenter(explanation.language, {
          granularity: 'sentence',
        }).segment(explanation.text.replaceAll(/\b(bl\.a|f\.eks|dvs|ca|e\.g|i\.e)\./gu, '$1'));
        expect([...sentences].length, `${id}: ${explanation.text}`).toBeLessThanOrEqual(2);
      }
    }
  });

  it('marks as editor-added what the document does not say', () => {
    for (const { id, origin, quotes } of entries) {
      if (origin === 'document') expect(quotes.length, id).toBeGreaterThan(0);
    }
    for (const term of ['genom', 'sekventering', 'arvemasse', 'gen', 'DNA']) {
      expect(
        entries.find((entry) => textsOf(entry).includes(term.toLowerCase()))?.origin,
        term,
      ).toBe('editor');
    }
  });

  it('has related terms for every entry', () => {
    for (const { id, related } of entries) expect(related.length, id).toBeGreaterThan(0);
  });
});
