import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, Glossary } from './glossary.ts';
import { parseGlossary } from './parse-glossary.ts';

const SHA = 'a'.repeat(64);

function entry(id: string, change: Partial<Entry> = {}): Entry {
  return {
    id,
    terms: [{ text: id, language: 'da', kind: 'preferred' }],
    explanations: [
      {
        language: 'da',
        audience: 'plain',
        text: 'Noget.',
        origin: { kind: 'editor', editor: 'Red.', date: '2026-11-23' },
      },
    ],
    quotes: [],
    related: [],
    level: 'specialist',
    status: 'reviewed',
    origin: 'document',
    ...change,
  };
}

function glossary(entries: unknown[], change: Record<string, unknown> = {}): string {
  const sources = [{ id: 'doc', title: 'Et dokument', language: 'da', sha256: SHA }];
  const data = {
    format: 'ordlys-glossary',
    version: 1,
    id: 'g',
    title: 'G',
    language: 'da',
    licence: 'CC0-1.0',
    sources,
    entries,
  };
  return JSON.stringify({ ...data, ...change });
}

const read = (text: string) => parseGlossary(text, 'g.json');
const kept = (parsed: { glossary: Glossary | null }) =>
  parsed.glossary?.entries.map(({ id }) => id);

describe('parseGlossary', () => {
  it('keeps a valid file as it is', () => {
    const full = entry('gen', {
      quotes: [
        { source: 'doc', start: 3, end: 10, text: 'Et gen.', role: 'usage', section: 'Gener' },
      ],
      related: ['dna'],
    });
    const text = glossary([full, entry('dna')]);
    expect(read(text)).toEqual({ glossary: JSON.parse(text), problems: [] });
  });

  it('reads over a byte order mark and unknown keys', () => {
    const parsed = read(`\ufeff${glossary([{ ...entry('gen'), colour: 'red' }])}`);
    expect(parsed.problems).toEqual([]);
    expect(parsed.glossary?.entries[0]).not.toHaveProperty('colour');
  });

  it.each([
    ['a missing field', { level: undefined }, 'level', 'is missing'],
    ['no terms', { terms: [] }, 'terms', 'must hold at least one term'],
    [
      'an empty term',
      { terms: [{ text: ' ', language: 'da', kind: 'preferred' }] },
      'terms.0.text',
      'must not be empty',
    ],
    [
      'an unknown kind',
      { terms: [{ text: 'x', language: 'da', kind: 'best' }] },
      'terms.0.kind',
      /preferred, synonym/,
    ],
    [
      'a number for a text',
      { explanations: [{ ...entry('x').explanations[0], text: 7 }] },
      'explanations.0.text',
      'must be a text',
    ],
    [
      'offsets that do not fit',
      { quotes: [{ source: 'doc', start: 0, end: 3, text: 'abcd', role: 'usage' }] },
      'quotes.0',
      /as far apart/,
    ],
    [
      'a negative offset',
      { quotes: [{ source: 'doc', start: -1, end: 1, text: 'ab', role: 'usage' }] },
      'quotes.0.start',
      /negative/,
    ],
    ['a list that is none', { related: 'dna' }, 'related', 'must be a list'],
    ['nothing to show', { explanations: [] }, undefined, /neither an explanation nor a quote/],
  ])('drops an entry with %s and keeps the rest', (_, change, field, message) => {
    const parsed = read(glossary([entry('good'), { ...entry('bad'), ...change }]));
    expect(kept(parsed)).toEqual(['good']);
    expect(parsed.problems).toContainEqual({
      file: 'g.json',
      entry: 'bad',
      ...(field !== undefined && { field }),
      message: typeof message === 'string' ? message : expect.stringMatching(message),
    });
  });

  it.each([[null], [3], ['x'], [[]], [{}], [{ id: '__proto__' }]])(
    'drops %j in the list of entries',
    (bad) => {
      const parsed = read(glossary([bad, entry('good')]));
      expect(kept(parsed)).toEqual(['good']);
      expect(
        parsed.problems.every(({ file, entry: name }) => file === 'g.json' && name !== undefined),
      ).toBe(true);
    },
  );

  it('names an entry without an id by its place', () => {
    expect(
      read(glossary([entry('a'), { ...entry('b'), id: undefined }])).problems[0],
    ).toMatchObject({ entry: '#2', field: 'id' });
  });

  it('keeps the first of two entries with one id', () => {
    const parsed = read(glossary([entry('a', { level: 'everyday' }), entry('a')]));
    expect(parsed.glossary?.entries.map(({ level }) => level)).toEqual(['everyday']);
    expect(parsed.problems[0]?.message).toMatch(/twice/);
  });

  it('drops links to entries that are not there, also to dropped ones', () => {
    const parsed = read(
      glossary([entry('a', { related: ['b', 'c', 'nope'] }), entry('b'), { id: 'c' }]),
    );
    expect(parsed.glossary?.entries[0]?.related).toEqual(['b']);
    expect(parsed.problems.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['related.1', 'related.2']),
    );
  });

  it('drops quotes of unknown sources and moves the explanations that point past them', () => {
    const quote = (source: string) => ({
      source,
      start: 0,
      end: 2,
      text: source.slice(0, 2),
      role: 'definition' as const,
    });
    const told = (at: number) => ({
      language: 'da',
      audience: 'plain' as const,
      text: 'T',
      origin: { kind: 'document' as const, quote: at },
    });
    const parsed = read(
      glossary([
        entry('a', { quotes: [quote('gone'), quote('doc')], explanations: [told(0), told(1)] }),
      ]),
    );
    expect(parsed.glossary?.entries[0]).toMatchObject({
      quotes: [{ source: 'doc' }],
      explanations: [{ origin: { kind: 'document', quote: 0 } }],
    });
    expect(parsed.glossary?.entries[0]?.explanations).toHaveLength(1);
  });

  it('drops a source whose address could run a script', () => {
    const sources = [
      { id: 'doc', title: 'D', language: 'da', sha256: SHA, url: 'javascript:alert(1)' },
    ];
    const parsed = read(glossary([entry('a')], { sources }));
    expect(parsed.glossary?.sources).toEqual([]);
    expect(parsed.problems[0]).toMatchObject({ field: 'sources.0.url' });
  });

  it('keeps the first of two sources with one id', () => {
    const source = (title: string) => ({ id: 'doc', title, language: 'da', sha256: SHA });
    const parsed = read(glossary([entry('a')], { sources: [source('D'), source('E')] }));
    expect(parsed.glossary?.sources.map(({ title }) => title)).toEqual(['D']);
    expect(parsed.problems[0]).toMatchObject({ field: 'sources.1.id' });
  });

  it('says that a newer format needs a newer Ordlys, and nothing else', () => {
    const parsed = read(glossary([{ quite: 'different' }], { version: 2, title: 4 }));
    expect(parsed.glossary).toBeNull();
    expect(parsed.problems).toEqual([
      { file: 'g.json', field: 'version', message: expect.stringMatching(/version 2.*update/) },
    ]);
  });

  it.each(['null', '[]', '"text"', '{}', '{"format":"other"}'])('refuses %s', (text) => {
    const parsed = read(text);
    expect(parsed.glossary).toBeNull();
    expect(parsed.problems[0]?.message).toMatch(/not a glossary/);
  });

  it('names every field that the file itself lacks', () => {
    const parsed = read(JSON.stringify({ format: 'ordlys-glossary', version: 1, id: 'G G' }));
    expect(parsed.problems.map(({ field }) => field)).toEqual([
      'id',
      'title',
      'language',
      'licence',
      'sources',
      'entries',
    ]);
  });

  it.each([
    ['', 'line 1, column 1: the file breaks off'],
    ['{"a": 1,\n "b" 2}', 'line 2, column 6'],
    [glossary([entry('a')]).slice(0, 40), 'column'],
  ])('says where %j is no JSON', (text, place) => {
    expect(read(text).problems).toEqual([
      { file: 'g.json', message: expect.stringContaining(place) },
    ]);
  });

  it('never throws, and what it gives reads again without a problem', () => {
    const good = glossary([entry('a', { related: ['b'] }), entry('b')]);
    const values = fc.constantFrom(
      'null',
      '0',
      '""',
      '"x"',
      '[]',
      '{}',
      '-1',
      '1e999',
      'true',
      '{"kind":"document","quote":3}',
    );
    const places = [...good.matchAll(/(?<=":)(?:"[^"]*"|\d+|\[\])/g)];
    fc.assert(
      fc.property(fc.nat(places.length - 1), values, (at, value) => {
        const place = places[at]!;
        const text = good.slice(0, place.index) + value + good.slice(place.index + place[0].length);
        const first = read(text).glossary;
        if (first) expect(read(JSON.stringify(first))).toEqual({ glossary: first, problems: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('survives hostile nesting', () => {
    expect(read('['.repeat(200_000)).glossary).toBeNull();
    const nested = glossary(['HERE']).replace('"HERE"', `${'['.repeat(5000)}${']'.repeat(5000)}`);
    expect(kept(read(nested))).toEqual([]);
  });
});
