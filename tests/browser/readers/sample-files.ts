import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { PDFDocument, StandardFonts } from 'pdf-lib';

export type SampleFile = { name: string; bytes: Uint8Array };

const GLOSSARY_PAGE = `<!doctype html><html lang="da-DK"><head><title>Ord om søvn</title>
<meta name="dcterms.publisher" content="Søvnrådet"><meta property="article:published_time" content="2024-02-29">
<link rel="canonical" href="https://example.org/ord">
<script type="application/ld+json">{"@type":"DefinedTermSet","hasDefinedTerm":[{"@type":"DefinedTerm","name":"døgnrytme","description":"kroppens vekslen mellem søvn og vågenhed"}]}</script>
</head><body><nav><ul><li><a href="/">Forside</a></ul></nav><main><h1>Ord om søvn</h1>
<p>En <dfn>drømmesøvn</dfn> er den del af s&oslash;vnen, hvor man dr&shy;ømmer<sup><a href="#n">1</a></sup>.
<p>Den kaldes <abbr title="rapid eye movement">REM</abbr>-søvn&nbsp;på engelsk &#128564; 𝒳.
<dl><dt>apnø<dt>åndestop<dd>et ophold i vejrtrækningen<dt>snorken<dd>en lyd fra svælget</dl>
<table><tr><th>Begreb<th>Betydning<tr><td>søvngæld<td>for lidt søvn over flere nætter</table>
<ul><li>Yderst<ul><li>Inderst</ul></ul><p hidden>Skjult</p><p style="display:none">Også skjult</p>
<template><p>Skabelon</template><noscript><p>Uden script</p></noscript><p>Slut<br>på<br><br>siden.</main></body></html>`;

const MARKDOWN = `---
title: Om søvn
lang: da
---
# Søvn

Søvn er en *tilstand*, hvor kroppen hviler.

| Begreb | Betydning |
| --- | --- |
| lur | kort søvn |

lur
: kort søvn
`;

/** A file of each format, well-formed and broken. */
export async function sampleFiles(): Promise<SampleFile[]> {
  return [
    { name: 'glossary.html', bytes: strToU8(GLOSSARY_PAGE) },
    { name: 'latin-1.html', bytes: latin1('<meta charset=iso-8859-1><p>Søvn på gåden.') },
    { name: 'utf-16.txt', bytes: new Uint8Array(Buffer.from('\ufeffSøvn er hvile.', 'utf16le')) },
    { name: 'article.html', bytes: readFileSync('scripts/sample/article.html') },
    { name: 'text.txt', bytes: readFileSync('glossary/documents/om-personlig-medicin.txt') },
    { name: 'text.md', bytes: strToU8(MARKDOWN) },
    { name: 'terms.csv', bytes: strToU8('term;definition\nlur;"en kort søvn"\n') },
    { name: 'word.docx', bytes: docx() },
    { name: 'columns.pdf', bytes: await pdf() },
    { name: 'scan.pdf', bytes: await scan() },
    { name: 'broken.docx', bytes: docx().subarray(0, 200) },
    { name: 'binary.txt', bytes: Uint8Array.from([0, 1, 2, 3, 0, 255]) },
    { name: 'empty.html', bytes: new Uint8Array(0) },
    { name: 'deep.html', bytes: strToU8(`${'<div>'.repeat(300)}<p>Dybt nede.`) },
  ];
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

function docx(): Uint8Array {
  const xml = '<?xml version="1.0" encoding="UTF-8"?>';
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${xml}<Types xmlns="${types}"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${xml}<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `${xml}<w:document xmlns:w="${word}"><w:body><w:p><w:r><w:t>Søvn er </w:t></w:r><w:r><w:t>hvile.</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>lur</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>kort søvn</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`,
    ),
  });
}

/** Two columns beneath a heading, with a word that is parted at a line's end. */
async function pdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([595, 842]);
  page.drawText('Om søvn', { x: 60, y: 760, size: 20, font });
  const columns = [
    [
      'En lur er en kort søvn, der tages',
      'om dagen og giver kroppen en vel-',
      'fortjent hvile mellem to opgaver.',
    ],
    [
      'Snorken er en lyd, der opstår i',
      'svælget, når luften ikke kan',
      'komme frit forbi under søvn.',
    ],
  ];
  columns.forEach((lines, column) => {
    lines.forEach((line, i) => {
      page.drawText(line, { x: 60 + column * 260, y: 700 - i * 12, size: 10, font });
    });
  });
  return document.save();
}

async function scan(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage([300, 300]).drawSquare({ size: 100 });
  return document.save();
}
