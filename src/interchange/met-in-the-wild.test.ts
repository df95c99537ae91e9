import { describe, expect, it } from 'vitest';
import { collectImport } from './collect-import.ts';
import { previewCsv } from './csv/preview-csv.ts';
import { detectFormat } from './detect-format.ts';
import { importers } from './formats.ts';
import type { ImportFormat } from './import-capacities.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const OPTIONS = { language: 'da', editor: 'Importen', date: '2024-01-02', allowUnexplained: true };

async function read(format: ImportFormat, text: string, more = {}) {
  expect(detectFormat(utf8(text), 'x')).toBe(format);
  return collectImport(importers[format](utf8(text), { ...OPTIONS, ...more }));
}

const tbx = (concept: string) =>
  `<tbx type="TBX-Basic" style="dca" xml:lang="da"><text><body>${concept}</body></text></tbx>`;

describe('TBX as tools write it', () => {
  it('names the source of a definition as its writer, wherever it stands in the group', async () => {
    const { entries, refusals } = await read(
      'tbx',
      tbx(`<conceptEntry id="a"><langSec xml:lang="da">
        <descripGrp><descrip type="definition">En lampe.</descrip><admin type="source">Håndbogen</admin></descripGrp>
        <termSec><term>fyr</term><descripGrp><descrip type="context">Fyret blinker.</descrip>
        <admin type="source">Avisen</admin></descripGrp></termSec></langSec>
        <langSec xml:lang="en"><descripGrp><admin type="source">The manual</admin>
        <descrip type="definition">A lamp.</descrip></descripGrp><termSec><term>light</term></termSec></langSec></conceptEntry>`),
    );
    expect(entries[0]?.explanations.map(({ origin }) => origin)).toMatchObject([
      { editor: 'Håndbogen' },
      { editor: 'The manual' },
    ]);
    const told = refusals.map(({ code, field, params }) => [code, field, params.count]);
    expect(told).toContainEqual(['kept-as', 'source', 2]);
    expect(told).toContainEqual(['not-kept', 'source', 1]);
  });

  it('takes the last transaction of a concept', async () => {
    const grp = (kind: string, date: string, who: string) =>
      `<transacGrp><transac type="transactionType">${kind}</transac><date>${date}</date><transacNote type="responsibility">${who}</transacNote></transacGrp>`;
    const { entries } = await read(
      'tbx',
      tbx(`<conceptEntry>${grp('origination', '2001-02-03', 'Ib')}${grp('modification', '2004-05-06', 'Bo')}
        <langSec xml:lang="da"><descrip type="definition">En lampe.</descrip><termSec><term>fyr</term></termSec></langSec></conceptEntry>`),
    );
    expect(entries[0]?.explanations[0]?.origin).toMatchObject({ editor: 'Bo', date: '2004-05-06' });
  });

  it('reads what TBX-Min says of itself', async () => {
    const file = `<TBX dialect="TBX-Min"><header><id>Havets ord</id><languages source="de" target="da"/></header>
      <body><entry id="a"><langGroup xml:lang="de"><termGroup><term>Anker</term></termGroup></langGroup></entry></body></TBX>`;
    const heads = [];
    for await (const item of importers.tbx(utf8(file), OPTIONS))
      if (item.kind === 'head') heads.push(item.head);
    expect(heads).toEqual([{ title: 'Havets ord', language: 'de' }]);
  });

  it('tells of terms without an explanation, and takes no source for one', async () => {
    const note = (text: string) =>
      tbx(`<conceptEntry><langSec xml:lang="da"><termSec><term>anker</term>
        <note>${text}</note></termSec></langSec></conceptEntry>`);
    for (const text of ['Source: en lang liste over bøger', 'N-Source: se side 4 og 5']) {
      const { entries, refusals } = await read('tbx', note(text));
      expect(entries).toMatchObject([{ terms: [{ text: 'anker' }], explanations: [] }]);
      expect(refusals).toContainEqual(
        expect.objectContaining({
          code: 'unexplained',
          params: { count: 1 },
          place: { line: 1, column: 75 },
        }),
      );
    }
  });
});

describe('RDF as tools write it', () => {
  const named = `<?xml version="1.0"?><!DOCTYPE rdf:RDF [
    <!ENTITY skos "http://www.w3.org/2004/02/skos/core#" ><!ENTITY ord "https://example.org/ord/" >]>
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="&skos;">
    <rdf:Description rdf:about="&ord;anker"><rdf:type rdf:resource="&skos;Concept"/>
    <skos:prefLabel xml:lang="da">anker</skos:prefLabel><skos:definition xml:lang="da">Holder skibet.</skos:definition>
    </rdf:Description></rdf:RDF>`;

  it('reads the names that an ontology editor gives to namespaces', async () => {
    const { entries, refusals } = await read('skos-rdfxml', named);
    expect(entries).toMatchObject([{ id: 'anker', explanations: [{ text: 'Holder skibet.' }] }]);
    expect(refusals).toEqual([]);
  });

  it('names where a definition says that it comes from, and repeats no label', async () => {
    const { entries, refusals } = await read(
      'skos-turtle',
      `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
       @prefix dct: <http://purl.org/dc/terms/> .
       @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
       @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
       <a> a skos:Concept ; skos:prefLabel "anker"@da ; rdfs:label "anker"@da ;
         skos:definition [ rdf:value "Holder skibet."@da ; dct:source "Søbogen" ] .`,
    );
    expect(entries[0]?.explanations).toMatchObject([
      { text: 'Holder skibet.', origin: { editor: 'Søbogen' } },
    ]);
    expect(refusals).toEqual([]);
  });

  it('names things as the file does where it leaves addresses relative', async () => {
    const { refusals } = await read(
      'skos-turtle',
      `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
       <anker> a skos:Concept ; skos:prefLabel "anker"@da ; skos:related <ror> .`,
    );
    expect(refusals).toContainEqual(
      expect.objectContaining({ code: 'unknown-entry', entry: 'anker', params: { key: 'ror' } }),
    );
  });

  it('takes a context that stands alone in a list for all that follows', async () => {
    const { entries } = await read(
      'defined-term-set',
      JSON.stringify([
        { '@context': { '@vocab': 'https://schema.org/' } },
        { '@type': 'DefinedTerm', name: 'anker', description: 'Holder skibet.' },
      ]),
    );
    expect(entries).toMatchObject([{ id: 'anker', explanations: [{ text: 'Holder skibet.' }] }]);
  });

  it('names a term without an address by its name', async () => {
    const set = {
      ...{ '@context': 'https://schema.org', '@type': 'DefinedTermSet', name: 'Søord' },
      hasDefinedTerm: [{ '@type': 'DefinedTerm', name: 'Ror', description: 'Styrer skibet.' }],
    };
    const items = [];
    for await (const item of importers['defined-term-set'](utf8(JSON.stringify(set)), OPTIONS))
      items.push(item);
    expect(items).toMatchObject([
      { kind: 'head', head: { title: 'Søord' } },
      { kind: 'entry', entry: { id: 'ror' } },
    ]);
    expect(items[0]).not.toHaveProperty('head.id');
  });
});

describe('tables and lists as tools write them', () => {
  it('reads the head of Anki notes: what parts the columns, and which are no text', async () => {
    const text =
      '#separator:semicolon\n#html:false\n#guid column:1\n#notetype column:2\n#tags column:5\nx9;Basic;anker;Holder skibet.;hav\n';
    const { entries } = await read('csv', text);
    expect(entries).toMatchObject([
      { id: 'x9', terms: [{ text: 'anker' }], explanations: [{ text: 'Holder skibet.' }] },
    ]);
    const named = await read(
      'csv',
      '#separator:tab\n#columns:back\tfront\nHolder skibet.\tanker\n',
    );
    expect(named.entries).toMatchObject([{ terms: [{ text: 'anker' }] }]);
    expect(previewCsv(utf8(text))).toMatchObject({
      ...{ delimiter: ';', hasHeader: false },
      columns: [{ field: 'id' }, null, { field: 'term' }, { field: 'explanation' }, null],
      rows: [['x9', 'Basic', 'anker', 'Holder skibet.', 'hav']],
    });
  });

  it('passes the line that names the separator over, even when told which it is', async () => {
    const text = 'sep=;\r\nterm;forklaring\r\nanker;Holder skibet.\r\n';
    const { entries } = await read('csv', text, { delimiter: ';', hasHeader: true });
    expect(entries).toMatchObject([{ terms: [{ text: 'anker' }] }]);
  });

  it('knows columns by their German, French and Spanish names', async () => {
    for (const head of ['Bezeichnung;Definition', 'terme;définition', 'Término;Definición'])
      expect((await read('csv', `${head}\nanker;Holder skibet.\n`)).entries).toHaveLength(1);
  });

  it('takes a YAML file for one whatever is in it', async () => {
    const only = 'imports:\n  - "andet.glossary.yml"\n';
    expect(detectFormat(utf8(only), 'x.glossary.yml')).toBe('contextive');
    const { refusals } = await collectImport(importers.contextive(utf8(only), OPTIONS));
    expect(refusals).toMatchObject([{ scope: 'file', code: 'wrong-format' }]);
  });
});
