import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { collectImport } from './collect-import.ts';
import { previewCsv } from './csv/preview-csv.ts';
import { detectFormat } from './detect-format.ts';
import { exporters, importers } from './formats.ts';
import type { ImportFormat } from './import-capacities.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const OPTIONS = { language: 'da', editor: 'Importen', date: '2024-01-02' };

async function read(format: ImportFormat, text: string | Uint8Array, more = {}) {
  const bytes = typeof text === 'string' ? utf8(text) : text;
  return collectImport(importers[format](bytes, { ...OPTIONS, ...more }));
}

const bytesOf = async (chunks: Iterable<Uint8Array<ArrayBuffer>>) =>
  new Uint8Array(await new Blob([...chunks]).arrayBuffer());

describe('CSV', () => {
  it.each([
    ['Excel in Danish', '\ufeffTerm;Forklaring;Synonymer\r\ngen;"En\r\nopskrift";anlæg;\r\n'],
    ['commas', 'term,definition,synonyms\ngen,"En\nopskrift",anlæg\n'],
    ['tabs', 'Begreb\tBetydning\tSynonymer\ngen\t"En\nopskrift"\tanlæg\n'],
    [
      'a line that names the separator',
      'sep=|\r\nterm|forklaring|alias\r\ngen|"En\nopskrift"|anlæg',
    ],
    ['other columns between', 'nr.;Synonymer;Forklaring;Term\n1;anlæg;"En\nopskrift";gen\n'],
  ])('reads %s', async (_, text) => {
    const { entries } = await read('csv', text);
    expect(entries).toMatchObject([
      {
        id: 'gen',
        terms: [{ text: 'gen' }, { text: 'anlæg', kind: 'synonym' }],
        explanations: [{ text: 'En\nopskrift' }],
      },
    ]);
  });

  it('reads UTF-16 and Windows-1252', async () => {
    const text = 'term;forklaring\næble;Frugt på træ\n';
    const utf16 = new Uint8Array(Uint16Array.from(`\ufeff${text}`, (c) => c.charCodeAt(0)).buffer);
    const ansi = Uint8Array.from(text, (c) => c.charCodeAt(0));
    for (const bytes of [utf16, ansi]) {
      const { entries } = await read('csv', bytes);
      expect(entries).toMatchObject([{ id: 'aeble', explanations: [{ text: 'Frugt på træ' }] }]);
    }
  });

  it('takes the columns that it is told', async () => {
    const text = 'a;b;c\n1;gen;En opskrift\n';
    const columns = [null, { field: 'term' }, { field: 'explanation', language: 'en' }];
    const { entries } = await read('csv', text, { columns, hasHeader: true });
    expect(entries).toMatchObject([
      { terms: [{ text: 'gen' }], explanations: [{ language: 'en', text: 'En opskrift' }] },
    ]);
  });

  it('shows what it would read', () => {
    expect(previewCsv(utf8('Term [en],Forklaring\ngene,"a, b"\n'))).toEqual({
      delimiter: ',',
      hasHeader: true,
      columns: [{ field: 'term', language: 'en' }, { field: 'explanation' }],
      rows: [
        ['Term [en]', 'Forklaring'],
        ['gene', 'a, b'],
      ],
    });
    expect(previewCsv(new Uint8Array(100))).toBeNull();
  });

  it('relates entries by their terms where they have no ids, also forwards', async () => {
    const { entries, refusals } = await read(
      'csv',
      'term;forklaring;se også\ngen;A;Exon\nexon;B;gen | ukendt\n',
    );
    expect(entries.map(({ related }) => related)).toEqual([['exon'], ['gen']]);
    expect(refusals).toMatchObject([
      { code: 'unknown-entry', params: { key: 'ukendt' }, place: { line: 3 } },
    ]);
  });
});

describe('TBX', () => {
  const entry = (inner: string, root = 'martif') =>
    `<${root} type="TBX" xml:lang="en-US"><text><body><termEntry id="IATE_1">${inner}</termEntry></body></text></${root}>`;

  it('reads ntig, related concepts and definitions above the languages', async () => {
    const { entries } = await read(
      'tbx',
      entry(`<descripGrp><descrip type="definition">A unit
        of heredity.</descrip></descripGrp>
        <langSet xml:lang="en"><ntig><termGrp><term>gene</term><termNote type="termType">fullForm</termNote></termGrp></ntig>
        <ntig><termGrp><term>G</term><termNote type="termType">acronym</termNote></termGrp></ntig></langSet>
        <langSet xml:lang="da"><tig><term>gen</term><termNote type="grammaticalGender">neuter</termNote></tig></langSet>`),
    );
    expect(entries).toMatchObject([
      {
        id: 'iate-1',
        terms: [
          { text: 'gene', language: 'en', kind: 'preferred' },
          { text: 'G', kind: 'abbreviation' },
          { text: 'gen', language: 'da', kind: 'preferred', gender: 'neuter' },
        ],
        explanations: [{ language: 'en', text: 'A unit of heredity.' }],
      },
    ]);
  });

  it('reads TBX-Min, and takes a note for the explanation where there is no other', async () => {
    const text = `<TBX dialect="TBX-Min"><header><id>Prøve</id><license>CC0</license></header><body>
      <entry id="c1"><langGroup xml:lang="de"><termGroup><term>Hund</term><termStatus>preferred</termStatus>
      <note>Ein treues Tier.</note><partOfSpeech>noun</partOfSpeech><customer>A</customer></termGroup></langGroup></entry></body></TBX>`;
    const { head, entries, refusals } = await read('tbx', text);
    expect(head).toMatchObject({ licence: 'CC0' });
    expect(entries).toMatchObject([
      {
        terms: [{ text: 'Hund', wordClass: 'noun' }],
        explanations: [{ text: 'Ein treues Tier.' }],
      },
    ]);
    expect(refusals.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'not-kept customer',
      'kept-as note',
    ]);
  });
});

describe('SKOS and schema.org', () => {
  it('reads RDF/XML with its short forms', async () => {
    const { entries } = await read(
      'skos-rdfxml',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#" xml:base="http://e.org/x" xml:lang="en">
      <rdf:Description rdf:about="#a" skos:prefLabel="a"><rdf:type rdf:resource="http://www.w3.org/2004/02/skos/core#Concept"/>
      <skos:definition rdf:parseType="Resource"><rdf:value>The first.</rdf:value></skos:definition><skos:related rdf:resource="#b"/></rdf:Description>
      <skos:Concept rdf:ID="b"><skos:prefLabel xml:lang="da">b</skos:prefLabel><skos:definition>The second.</skos:definition></skos:Concept></rdf:RDF>`,
    );
    expect(entries).toMatchObject([
      { id: 'a', related: ['b'], explanations: [{ language: 'en', text: 'The first.' }] },
      { id: 'b', terms: [{ language: 'da' }], explanations: [{ language: 'en' }] },
    ]);
  });

  it('reads labels that are things (SKOS-XL) and JSON-LD with language maps', async () => {
    const { entries } = await read(
      'skos-jsonld',
      JSON.stringify({
        '@context': {
          skos: 'http://www.w3.org/2004/02/skos/core#',
          xl: 'http://www.w3.org/2008/05/skos-xl#',
          definition: { '@id': 'skos:definition', '@container': '@language' },
        },
        '@graph': [
          {
            '@id': 'http://e.org/gen',
            '@type': 'skos:Concept',
            'xl:prefLabel': { 'xl:literalForm': { '@value': 'gen', '@language': 'da' } },
            definition: { da: 'En opskrift.', en: ['A recipe.', 'A unit.'] },
          },
        ],
      }),
    );
    expect(entries).toMatchObject([
      {
        id: 'gen',
        terms: [{ text: 'gen', language: 'da' }],
        explanations: [{ language: 'da' }, { text: 'A recipe.' }, { text: 'A unit.' }],
      },
    ]);
  });

  it('reads a DefinedTermSet as pages write it', async () => {
    const text = JSON.stringify({
      '@context': 'https://schema.org/',
      '@type': ['DefinedTermSet', 'Book'],
      '@id': 'https://e.org/ordbog',
      name: 'Ordbog',
      inLanguage: 'da-DK',
      hasDefinedTerm: [
        { '@type': 'DefinedTerm', name: 'gen', description: 'En opskrift.', termCode: 'G1' },
        { name: 'exon', description: 'En del.', alternateName: ['ekson'] },
      ],
    });
    const { head, entries, refusals } = await read('defined-term-set', text, { language: 'en' });
    expect(head).toMatchObject({ title: 'Ordbog', language: 'da' });
    expect(refusals).toEqual([]);
    expect(entries).toMatchObject([
      { id: 'g1', terms: [{ text: 'gen', language: 'da' }] },
      { terms: [{ text: 'exon' }, { text: 'ekson', kind: 'synonym' }] },
    ]);
  });
});

describe('Contextive and lists', () => {
  it('reads contexts and tells what it leaves out', async () => {
    const { entries, refusals } = await read(
      'contextive',
      `contexts:
  - name: Handel
    terms:
      - name: Ordre
        definition: >-
          Det kunden
          bestiller.
        aliases: [bestilling]
        examples:
          - Ordren er sendt.
`,
    );
    expect(entries).toMatchObject([
      {
        terms: [{ text: 'Ordre' }, { text: 'bestilling', kind: 'synonym' }],
        explanations: [{ text: 'Det kunden bestiller.' }],
      },
    ]);
    expect(refusals).toMatchObject([{ code: 'not-kept', field: 'examples', place: { line: 4 } }]);
  });

  it.each([' = ', '=', '\t', ': ', ' - ', ' – ', ';'])('reads a list parted by %j', async (by) => {
    const text = `# en liste\ngen${by}En opskrift,\n  som er lang.\n\nDNA-streng${by}Et molekyle.\n`;
    const { entries } = await read('list', text);
    expect(
      entries.map(({ terms, explanations }) => [terms[0]?.text, explanations[0]?.text]),
    ).toEqual([
      ['gen', 'En opskrift,\nsom er lang.'],
      ['DNA-streng', 'Et molekyle.'],
    ]);
  });
});

describe('what only goes out', () => {
  const glossary = async () => {
    const { entries } = await read(
      'csv',
      'id;term;synonyms;forklaring\ngen;gen;arveanlæg;"En ""opskrift""\n<b>!</b>"\n',
    );
    return {
      format: 'ordlys-glossary' as const,
      version: 1 as const,
      id: 'g',
      title: 'G',
      language: 'da',
      licence: 'CC0-1.0',
      sources: [],
      entries,
    };
  };

  it('zips a Yomitan dictionary of its third format', async () => {
    const { chunks, extension } = exporters.yomitan(await glossary());
    const files = unzipSync(await bytesOf(chunks));
    expect(extension).toBe('zip');
    expect(Object.keys(files)).toEqual(['index.json', 'term_bank_1.json']);
    expect(JSON.parse(strFromU8(files['index.json'] as Uint8Array))).toMatchObject({
      title: 'G',
      format: 3,
      revision: expect.stringMatching(/^\w+$/u),
      sequenced: true,
      sourceLanguage: 'da',
    });
    const text = 'En "opskrift"\n<b>!</b>';
    expect(JSON.parse(strFromU8(files['term_bank_1.json'] as Uint8Array))).toEqual([
      ['gen', '', '', '', 0, [text], 1, ''],
      ['arveanlæg', '', '', '', 0, [text], 1, ''],
    ]);
  });

  it('writes Anki notes as text, never as HTML', async () => {
    const text = new TextDecoder().decode(await bytesOf(exporters.anki(await glossary()).chunks));
    expect(text).toBe(
      '#separator:tab\n#html:false\n#guid column:1\n#tags column:5\n"g/gen"\t"gen"\t"En ""opskrift""\n<b>!</b>"\t"arveanlæg"\t"ordlys::g"\n',
    );
  });
});

describe('detectFormat', () => {
  it.each([
    ['a.tbx', '<?xml version="1.0"?><!-- <rdf:RDF> --><martif>', 'tbx'],
    ['a.xml', '<tbx style="dca">', 'tbx'],
    ['a.rdf', '<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="x">', 'skos-rdfxml'],
    ['a.owl', '<!DOCTYPE rdf:RDF [ <!ENTITY tbx "x"> ]><rdf:RDF>', 'skos-rdfxml'],
    ['a.html', '<!doctype html><html>', null],
    ['a.txt', '# x\n@prefix skos: <http://x> .', 'skos-turtle'],
    ['a.nt', '<http://a> <http://b> "c" .', 'skos-turtle'],
    ['a.json', '{"@context":"https://schema.org","@type":"DefinedTermSet"}', 'defined-term-set'],
    ['a.json', '{"@graph":[]}', 'skos-jsonld'],
    ['a.json', '{"a":1}', null],
    ['a.yml', '# ord\ncontexts:\n  - name: x', 'contextive'],
    ['a.csv', 'gen;en opskrift', 'csv'],
    ['a', 'Term;Forklaring\ngen;x', 'csv'],
    ['a.txt', 'gen = en opskrift', 'list'],
    ['a.pdf', '%PDF-1.7', null],
    ['a.txt', '', null],
  ])('knows %s by %j', (name, text, format) => {
    expect(detectFormat(utf8(text), name)).toBe(format);
  });
});
