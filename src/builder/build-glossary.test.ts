import { describe, expect, it } from 'vitest';
import { createLanguageEngine } from '../language/languages.ts';
import type { Quote } from '../model/glossary.ts';
import { readPlainText } from '../readers/read-plain-text.ts';
import { buildGlossary } from './build-glossary.ts';
import type { Decisions, EntryDecision } from './decisions.ts';

const TEXT = `Om biobanker

En biobank er en samling af prøver, som gemmes til forskning. Biobankerne ligger på hospitalerne.

Der er indsamlet prøver i den nationale biobank, da mange har givet samtykke. Biobanken bruges ikke uden samtykke.

  • Flere samtykker
`;

function entry(id: string, change: Partial<EntryDecision> = {}): EntryDecision {
  const terms = [{ text: id, language: 'da', kind: 'preferred' as const }];
  return {
    id,
    origin: 'document',
    level: 'everyday',
    status: 'draft',
    terms,
    related: [],
    quotes: [],
    ...change,
  };
}

function build(
  entries: EntryDecision[],
  change: Partial<Decisions> = {},
  texts: string[] = [TEXT],
) {
  const documents = texts.map((text, i) => {
    const read = readPlainText(new TextEncoder().encode(text));
    if (!read.ok) throw new Error(read.reason);
    const id = `doc${i}`;
    return {
      id,
      language: 'da',
      document: read.document,
      source: { id, title: 'D', language: 'da', sha256: 'f'.repeat(64) },
    };
  });
  const engine = createLanguageEngine('da', null);
  const glossary = { id: 'g', title: 'G', language: 'da', licence: 'CC0-1.0' };
  const decisions = { glossary, entries, rejected: [], ...change };
  return buildGlossary({ decisions, documents, patternsOf: (term) => engine.termPatterns(term) });
}

const quotesOf = (entries: EntryDecision[]) => build(entries).glossary.entries[0]?.quotes ?? [];
const short = ({ role, text }: Quote) => `${role}: ${text.slice(0, 24)}`;

describe('buildGlossary', () => {
  it('quotes definitions first, then usages in text order, each with its heading', () => {
    const quotes = quotesOf([entry('biobank')]);
    expect(quotes.map(short)).toEqual([
      'definition: En biobank er en samling',
      'usage: Biobankerne ligger på ho',
      'usage: Der er indsamlet prøver ',
      'usage: Biobanken bruges ikke ud',
    ]);
    expect(quotes.every(({ section }) => section === 'Om biobanker')).toBe(true);
    expect(quotes.every(({ start, end, text }) => TEXT.slice(start, end) === text)).toBe(true);
  });

  it('does not take the definition of something else', () => {
    expect(quotesOf([entry('forskning')]).map(short)).toEqual(['usage: En biobank er en samling']);
  });

  it('does not quote a name for a word in it', () => {
    const name = entry('center', {
      terms: [
        { text: 'Nationalt Genom Center', language: 'da', kind: 'preferred', wordClass: 'name' },
      ],
    });
    const text =
      'Strategien førte til Nationalt Genom Center i 2019. Hver celle har sit eget genom.';
    const quotes = build([entry('genom'), name], {}, [text]).glossary.entries.map((built) =>
      built.quotes.map(short),
    );
    expect(quotes).toEqual([
      ['usage: Hver celle har sit eget '],
      ['usage: Strategien førte til Nat'],
    ]);
  });

  it('keeps at most five usages and two definitions, each text once', () => {
    const usage = (i: number) =>
      `Her nummer ${i} nævner vi igen en biobank i en lang og rolig sætning.`;
    const text = `${Array.from({ length: 9 }, (_, i) => usage(i)).join(' ')} ${usage(1)} En biobank er et lager, der gemmer. En biobank er et skab, der køler. En biobank er et sted, der låses.`;
    const quotes = build([entry('biobank')], {}, [text]).glossary.entries[0]?.quotes ?? [];
    expect(quotes.filter(({ role }) => role === 'definition')).toHaveLength(2);
    expect(quotes.filter(({ role }) => role === 'usage')).toHaveLength(5);
    expect(new Set(quotes.map(({ text: quoted }) => quoted)).size).toBe(7);
  });

  it('draws on all documents and names them', () => {
    const { glossary } = build([entry('biobank')], {}, [
      TEXT,
      'Hver biobank har sin egen bestyrelse og sin egen fryser.',
    ]);
    expect(new Set(glossary.entries[0]?.quotes.map(({ source }) => source))).toEqual(
      new Set(['doc0', 'doc1']),
    );
    expect(glossary.sources.map(({ id }) => id)).toEqual(['doc0', 'doc1']);
  });

  it('marks every explanation as an editor’s, with name and date', () => {
    const explanations = {
      editor: 'Red.',
      date: '2026-11-23',
      texts: [{ language: 'da', plain: 'Let.', professional: 'Svær.' }],
    };
    const origin = { kind: 'editor', editor: 'Red.', date: '2026-11-23' };
    expect(build([entry('biobank', { explanations })]).glossary.entries[0]?.explanations).toEqual([
      { language: 'da', audience: 'plain', text: 'Let.', origin },
      { language: 'da', audience: 'professional', text: 'Svær.', origin },
    ]);
  });

  it('lets editors reject, add and relabel quotes', () => {
    const quotes = quotesOf([
      entry('biobank', {
        quotes: [
          { reject: 'En biobank er en samling af prøver, som gemmes til forskning.' },
          { role: 'definition', text: 'Biobankerne ligger på hospitalerne.' },
          { role: 'usage', text: 'Flere   samtykker' },
        ],
      }),
    ]);
    expect(quotes.map(short)).toEqual([
      'definition: Biobankerne ligger på ho',
      'usage: Der er indsamlet prøver ',
      'usage: Biobanken bruges ikke ud',
      'usage: Flere samtykker',
    ]);
    expect(quotes.every(({ start, end, text }) => TEXT.slice(start, end) === text)).toBe(true);
  });

  it('fills the place of a rejected quote with the next best', () => {
    const usage = (i: number) =>
      `Her nummer ${i} nævner vi igen en biobank i en lang og rolig sætning.`;
    const text = Array.from({ length: 7 }, (_, i) => usage(i)).join(' ');
    const quotes = build([entry('biobank', { quotes: [{ reject: usage(1) }] })], {}, [text])
      .glossary.entries[0]?.quotes;
    expect(quotes?.map((quote) => quote.text)).toEqual([
      usage(0),
      usage(2),
      usage(3),
      usage(4),
      usage(5),
    ]);
  });

  it.each<[string, EntryDecision[], Partial<Decisions>, (string | number)[], RegExp]>([
    [
      'a term of the document that is not in it',
      [entry('stamcelle')],
      {},
      ['entries', 0, 'terms'],
      /no term of "stamcelle"/,
    ],
    [
      'a related entry that is not there',
      [entry('biobank', { related: ['x'] })],
      {},
      ['entries', 0, 'related', 0],
      /"x"/,
    ],
    [
      'an entry related to itself',
      [entry('biobank', { related: ['biobank'] })],
      {},
      ['entries', 0, 'related', 0],
      /itself/,
    ],
    ['an id given twice', [entry('biobank'), entry('biobank')], {}, ['entries', 1, 'id'], /twice/],
    [
      'a term given twice',
      [
        entry('biobank'),
        entry('b', { terms: [{ text: 'Biobank', language: 'da', kind: 'preferred' }] }),
      ],
      {},
      ['entries', 1, 'terms', 0],
      /belongs to "biobank"/,
    ],
    [
      'a language without a preferred term',
      [entry('biobank', { terms: [{ text: 'biobank', language: 'da', kind: 'synonym' }] })],
      {},
      ['entries', 0, 'terms', 0],
      /preferred/,
    ],
    [
      'a rejected quote that stands nowhere',
      [entry('biobank', { quotes: [{ reject: 'Noget andet.' }] })],
      {},
      ['entries', 0, 'quotes', 0],
      /Noget andet/,
    ],
    [
      'a quote that stands nowhere',
      [entry('biobank', { quotes: [{ role: 'usage', text: 'En biobank er rød.' }] })],
      {},
      ['entries', 0, 'quotes', 0],
      /stands in no document/,
    ],
    [
      'a term that is also rejected',
      [entry('biobank')],
      { rejected: [{ text: 'Biobank', why: 'x' }] },
      ['rejected', 0, 'text'],
      /rejected/,
    ],
  ])('reports %s', (_, entries, change, path, message) => {
    expect(build(entries, change).problems).toContainEqual({
      path,
      message: expect.stringMatching(message),
    });
  });

  it('lets an entry list its spellings', () => {
    const terms = ['biobank', 'bio-bank'].map((text, i) => ({
      text,
      language: 'da',
      kind: i === 0 ? ('preferred' as const) : ('spelling' as const),
    }));
    expect(build([entry('biobank', { terms })]).problems).toEqual([]);
  });

  it('asks no document for a term that an editor added', () => {
    const { problems, glossary } = build([entry('stamcelle', { origin: 'editor' })]);
    expect(problems).toEqual([]);
    expect(glossary.entries[0]).toMatchObject({ id: 'stamcelle', quotes: [], origin: 'editor' });
  });
});
