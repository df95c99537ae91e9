import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { type CollectedImport, collectImport } from './collect-import.ts';
import { detectFormat } from './detect-format.ts';
import { exporters, importers } from './formats.ts';
import type { ImportFormat } from './import-capacities.ts';
import { InterchangeError } from './interchange-error.ts';
import { anyGlossary } from './round-trip/any-glossary.ts';

// Properties are many small tests in one.
vi.setConfig({ testTimeout: 60_000 });

const OPTIONS = { language: 'da', editor: 'Importen', date: '2024-01-02' };
const utf8 = (text: string) => new TextEncoder().encode(text);
const FORMATS = Object.keys(importers) as ImportFormat[];

const read = (format: ImportFormat, data: string | Uint8Array): Promise<CollectedImport> =>
  collectImport(importers[format](typeof data === 'string' ? utf8(data) : data, OPTIONS));

const codes = ({ refusals }: CollectedImport) => refusals.map(({ code }) => code);

describe('any bytes, in every format', () => {
  it.each(FORMATS)('%s never throws', async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const { entries, refusals } = await read(format, bytes);
        expect(entries.length + refusals.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it.each(FORMATS)('%s survives being cut anywhere', async (format) => {
    const out = format === 'skos-rdfxml' ? null : format;
    await fc.assert(
      fc.asyncProperty(anyGlossary, fc.double({ min: 0, max: 1, noNaN: true }), async (g, at) => {
        const whole = out ? await bytesOf(exporters[out](g, OPTIONS).chunks) : utf8(RDF_XML);
        const { entries, refusals } = await read(format, whole.slice(0, whole.length * at));
        expect(entries.length + refusals.length).toBeGreaterThan(0);
        // What stands before the cut is whole: nothing unknown has been made up.
        expect(entries.length).toBeLessThanOrEqual(Math.max(1, g.entries.length));
        expect(codes({ head: {}, entries, refusals })).not.toContain('unexpected');
      }),
      { numRuns: 60 },
    );
  });

  it.each(FORMATS)('%s refuses archives, images and emptiness', async (format) => {
    const zip = zipSync({ '../../evil.txt': strToU8('x'), 'index.json': strToU8('{}') });
    expect(codes(await read(format, zip))).toEqual(['not-text']);
    expect(codes(await read(format, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0)))).toEqual([
      'not-text',
    ]);
    expect(codes(await read(format, ''))).toEqual(['empty-file']);
    expect(detectFormat(zip, 'x.json')).toBeNull();
  });

  it.each(FORMATS)('%s tells that a file is of another kind', async (format) => {
    const { entries, refusals } = await read(format, 'En fil\nmed helt almindelig tekst\n');
    expect(entries).toEqual([]);
    expect(refusals.some(({ scope }) => scope === 'file')).toBe(true);
    for (const { code } of refusals) expect(code).not.toBe('unexpected');
  });

  it.each(FORMATS)('%s stops when told so', async (format) => {
    const bytes = utf8(format === 'skos-rdfxml' ? RDF_XML : 'gen = en opskrift\n'.repeat(1000));
    const items = importers[format](bytes, { ...OPTIONS, signal: { aborted: true } });
    const stopped = collectImport(items).catch((error: unknown) => error);
    const error = await stopped;
    // A file that has an error before its first piece is done has nothing to stop.
    if (error instanceof Error) expect(error).toBeInstanceOf(InterchangeError);
    if (error instanceof InterchangeError) expect(error.code).toBe('cancelled');
  });
});

async function bytesOf(chunks: Iterable<Uint8Array<ArrayBuffer>>): Promise<Uint8Array> {
  return new Uint8Array(await new Blob([...chunks]).arrayBuffer());
}

const RDF_XML = `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
  <skos:Concept rdf:about="http://example.org/gen">
    <skos:prefLabel xml:lang="da">gen</skos:prefLabel>
    <skos:definition xml:lang="da">En opskrift.</skos:definition>
  </skos:Concept>
</rdf:RDF>`;

const tbx = (doctype: string, definition: string) => `<?xml version="1.0"?>${doctype}
<martif type="TBX" xml:lang="da"><text><body><termEntry id="a"><langSet xml:lang="da">
<descrip type="definition">${definition}</descrip><tig><term>gen</term></tig></langSet></termEntry></body></text></martif>`;

describe('hostile XML', () => {
  it('never makes entities larger or looks them up', async () => {
    const lols = Array.from(
      { length: 9 },
      (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
    );
    const bomb = `<!DOCTYPE martif [<!ENTITY l0 "lol">${lols.join('')}]>`;
    const file = '<!DOCTYPE martif [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    const one = await read('tbx', tbx(bomb, 'Se &l9; her.'));
    expect(one.entries[0]?.explanations[0]?.text).toBe('Se &l9; her.');
    expect(one.refusals).toMatchObject([
      { code: 'xml-entity', params: { name: 'l9' }, place: { line: 3 } },
    ]);
    const two = await read('tbx', tbx(file, '&x;'));
    expect(two.entries[0]?.explanations[0]?.text).toBe('&x;');
    expect(detectFormat(utf8(tbx(bomb, 'x')), 'x')).toBe('tbx');
  });

  it('reads the short texts that a file names, but no heap of them', async () => {
    const names = (text: string) => `<!DOCTYPE martif [<!ENTITY own "${text}"><!ENTITY gt "x">]>`;
    const short = await read('tbx', tbx(names('&#230;'), '&own; &gt; &own;'));
    expect(short.entries[0]?.explanations[0]?.text).toBe('æ > æ');
    expect(short.refusals).toEqual([]);
    const ampersand = await read('tbx', tbx(names('&#38;'), '&own;'));
    expect(ampersand.entries[0]?.explanations[0]?.text).toBe('&own;');
    expect(ampersand.refusals).toMatchObject([{ code: 'xml-entity', params: { name: 'own' } }]);
    const heap = await read('tbx', tbx(names('x'.repeat(300)), '&own;'.repeat(60_000)));
    expect(heap.refusals).toMatchObject([
      { scope: 'file', code: 'alias-bomb', place: { line: 3 } },
    ]);
  });

  it('stops at the place where the file breaks, and keeps what stands before it', async () => {
    const broken = tbx('', 'En opskrift.').replace('</body>', '<termEntry></langSet>');
    const { entries, refusals } = await read('tbx', broken);
    expect(entries.map(({ id }) => id)).toEqual(['a']);
    expect(refusals.at(-1)).toMatchObject({ scope: 'file', code: 'syntax', place: { line: 3 } });
  });

  it.each(['tbx', 'skos-rdfxml'] as const)(
    'does not follow endless nesting (%s)',
    async (format) => {
      const root = format === 'tbx' ? '<martif>' : '<rdf:RDF xmlns:rdf="x">';
      expect(codes(await read(format, root + '<a>'.repeat(100_000)))).toContain('too-deep');
    },
  );

  it('keeps markup that stands in a text as text', async () => {
    const { entries } = await read(
      'tbx',
      tbx('', '&lt;script&gt;x&lt;/script&gt; <hi>og</hi> mere'),
    );
    expect(entries[0]?.explanations[0]?.text).toBe('<script>x</script> og mere');
  });

  it.each([
    ['ISO-8859-1', 'iso-8859-1'],
    ['ISO-8859-15', 'iso-8859-15'],
    ['windows-1252', 'windows-1252'],
  ])('reads %s as its declaration says', async (label) => {
    const text = tbx('', 'På æsken').replace('?>', ` encoding="${label}"?>`);
    const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    expect((await read('tbx', bytes)).entries[0]?.explanations[0]?.text).toBe('På æsken');
  });
});

describe('hostile YAML', () => {
  it('follows no bomb of aliases', async () => {
    const lines = ['a: &a [lol, lol]'];
    for (const [i, name] of [...'bcdefghij'].entries())
      lines.push(`${name}: &${name} [${`*${'abcdefghij'[i]}, `.repeat(9)}*a]`);
    const bomb = `${lines.join('\n')}\ncontexts:\n  - name: x\n    terms: *j\n`;
    expect((await read('contextive', bomb)).entries).toEqual([]);
  });

  it('stops at too many aliases', async () => {
    const terms = '      - {name: *n, definition: *n}\n'.repeat(2000);
    const text = `x: &n ord\ncontexts:\n  - name: x\n    terms:\n${terms}`;
    expect(codes(await read('contextive', text))).toContain('alias-bomb');
  });

  it('does not follow endless nesting', async () => {
    const found = codes(await read('contextive', `contexts: ${'['.repeat(50_000)}`));
    expect(found.some((code) => code === 'too-deep' || code === 'syntax')).toBe(true);
  });
});

describe('hostile JSON', () => {
  it.each(['json', 'skos-jsonld', 'defined-term-set'] as const)(
    '%s nests too deep',
    async (format) => {
      const deep = `{"format":"ordlys-glossary","version":1,"@graph":[${'{"a":['.repeat(50_000)}`;
      const closed = `${deep}${']}'.repeat(50_000)}]}`;
      for (const text of [deep, closed]) {
        const { entries, refusals } = await read(format, text);
        expect(entries).toEqual([]);
        expect(refusals.length).toBeGreaterThan(0);
      }
    },
  );

  it('loads no context, and says so', async () => {
    const text = JSON.stringify({
      '@context': 'https://example.org/context.jsonld',
      '@graph': [{ id: 'x:gen', type: 'Concept', prefLabel: { da: 'gen' }, definition: 'Noget.' }],
    });
    const { entries, refusals } = await read('skos-jsonld', text);
    expect(entries).toMatchObject([{ id: 'gen', terms: [{ text: 'gen', language: 'da' }] }]);
    expect(refusals[0]).toMatchObject({
      code: 'context-not-loaded',
      params: { url: 'https://example.org/context.jsonld' },
    });
  });

  it('tells the line of each entry that is none, and keeps the others', async () => {
    const entry = (id: string, extra = '') =>
      `{"id":"${id}","terms":[{"text":"gen","language":"da","kind":"preferred"}],"explanations":[{"language":"da","audience":"plain","text":"x","origin":{"kind":"editor","editor":"e","date":"2024"}}],"quotes":[],"related":[],"level":"everyday","status":"draft","origin":"editor"${extra}}`;
    const text = `{"format":"ordlys-glossary","version":1,"id":"x","entries":[
${entry('a')},
${entry('a')},
{"id":"b",},
{"id":"c"},
${entry('d')}
]}`;
    const { entries, refusals } = await read('json', text);
    expect(entries.map(({ id }) => id)).toEqual(['a', 'd']);
    expect(refusals).toMatchObject([
      { code: 'duplicate-id', place: { line: 3 }, params: { id: 'a' } },
      { code: 'syntax', place: { line: 4 } },
      { code: 'invalid', place: { line: 5 }, field: 'terms' },
    ]);
  });
});

describe('endless runs of one sign', () => {
  const frames: Record<string, (run: string) => [ImportFormat, string]> = {
    'a TBX definition': (run) => ['tbx', tbx('', `x${run}x`)],
    'a TBX term': (run) => ['tbx', tbx('', 'x').replace('gen', `g${run}n`)],
    'a CSV cell': (run) => ['csv', `term;forklaring\ngen;"x${run}x"\n`],
    'a CSV head': (run) => ['csv', `term;"f${run}x"\ngen;x\n`],
    'a list': (run) => ['list', `gen = x${run}x\n`],
    'a Turtle text': (run) => [
      'skos-turtle',
      `<http://e.org/a> <http://www.w3.org/2004/02/skos/core#prefLabel> """x${run}x""" .`,
    ],
    'a JSON-LD text': (run) => ['skos-jsonld', JSON.stringify([{ '@id': run, 'http://x/y': run }])],
    'a YAML text': (run) => ['contextive', `contexts: [{terms: [{name: ${JSON.stringify(run)}}]}]`],
  };

  it.each(Object.keys(frames))('are read in linear time in %s', async (name) => {
    for (const sign of [' ', '\n', '\t ', '/', ':', '[', "'", '\\\\', '&amp;', '#']) {
      const [format, text] = frames[name]?.(sign.repeat(300_000 / sign.length)) ?? ['list', ''];
      detectFormat(utf8(text), 'x');
      const { entries, refusals } = await read(format, text);
      expect(entries.length + refusals.length).toBeGreaterThan(0);
    }
  });
});
