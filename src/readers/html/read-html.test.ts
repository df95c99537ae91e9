import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { TextDocument } from '../text-document.ts';
import { readHtml } from './read-html.ts';

const parseHtml = (html: string): Document => parseHTML(html).document;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const page = (body: string, head = '<title>Side</title>', lang = 'da') =>
  `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;

function read(html: string): TextDocument {
  const result = readHtml(bytesOf(html), parseHtml);
  if (!result.ok) throw new Error(result.reason);
  return result.document;
}

function outline(body: string): string[] {
  const { text, passages } = read(page(body));
  return passages.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

function marked(body: string, head?: string) {
  const { text, marked: marks = [] } = read(page(body, head));
  return marks.map(({ by, start, end, definition, expansion }) => [
    by,
    text.slice(start, end),
    expansion ?? (definition && text.slice(definition.start, definition.end)),
  ]);
}

const PROSE = `<p>${'Et genom er al arvemassen i en celle, og det læses på laboratoriet. '.repeat(4)}</p>`;

describe('readHtml: structure', () => {
  it('keeps headings with their level, paragraphs, lists and what section each is in', () => {
    const { text, passages } = read(
      page(
        '<h1>Gener</h1><p>Et <b>gen</b>\n er   kort.</p><h2>Mere</h2><ul><li>En</li><li><p>To</p></li></ul>Løs tekst',
      ),
    );
    expect(
      passages.map(({ start, end, ...rest }) => ({ ...rest, text: text.slice(start, end) })),
    ).toEqual([
      { kind: 'heading', level: 1, text: 'Gener' },
      { kind: 'paragraph', section: 'Gener', text: 'Et gen er kort.' },
      { kind: 'heading', level: 2, text: 'Mere' },
      { kind: 'listItem', section: 'Mere', text: 'En' },
      { kind: 'listItem', section: 'Mere', text: 'To' },
      { kind: 'paragraph', section: 'Mere', text: 'Løs tekst' },
    ]);
  });

  it('pairs the terms of a definition list with each of their explanations', () => {
    const list =
      '<dl><dt>DNA<dt>arvemasse<dd>Bærer <i>generne</i>.<dd>Findes i cellen.<dt>RNA<dd><p>En kopi.</p><p>Af DNA.</p><dt>tom</dl>';
    expect(outline(list)).toEqual([
      'definition: DNA, arvemasse: Bærer generne.',
      'definition: DNA, arvemasse: Findes i cellen.',
      'definition: RNA: En kopi. Af DNA.',
    ]);
    expect(marked(list).slice(0, 2)).toEqual([
      ['dl', 'DNA', 'Bærer generne.'],
      ['dl', 'arvemasse', 'Bærer generne.'],
    ]);
  });

  it('writes a data table row by row and knows the row that names the columns', () => {
    const { text, passages } = read(
      page(
        '<table><thead><tr><th>Ord</th><th>Betydning</th></tr></thead><tr><td>gen</td><td><p>en opskrift</p></td></tr><tr><td>x</td><td></td></tr></table>',
      ),
    );
    expect(passages.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ord | Betydning',
      'gen | en opskrift',
      'x',
    ]);
    expect(passages.map(({ header = false }) => header)).toEqual([true, false, false]);
    expect(passages[1]?.cells?.map(({ start, end }) => text.slice(start, end))).toEqual([
      'gen',
      'en opskrift',
    ]);
  });

  it('reads a table that only lays out the page as blocks', () => {
    expect(outline('<table><tr><td><p>Et.</p><p>To.</p></td><td>Tre.</td></tr></table>')).toEqual([
      'paragraph: Et.',
      'paragraph: To.',
      'paragraph: Tre.',
    ]);
  });

  it('parts paragraphs at two line breaks, not at one', () => {
    expect(outline('<div>En linje<br>går on.<br> <br>Ny.</div>')).toEqual([
      'paragraph: En linje\ngår on.',
      'paragraph: Ny.',
    ]);
  });

  it('marks defined terms and abbreviations where they stand', () => {
    expect(
      marked(
        '<p>Et <dfn> genom </dfn> er alt. <abbr title="National Genome Center">NGC</abbr> ved det, <abbr>fx</abbr>.</p>',
      ),
    ).toEqual([
      ['dfn', 'genom', 'Et genom er alt. NGC ved det, fx.'],
      ['abbr', 'NGC', 'National Genome Center'],
    ]);
  });

  it.each([
    ['scripts and styles', '<script>var a</script><style>b{}</style><noscript>c</noscript>'],
    ['hidden text', '<p hidden>a</p><p aria-hidden="true">b</p><p style="display: none">c</p>'],
    [
      'menus and footers',
      '<nav>a</nav><footer>b</footer><aside>c</aside><div role="search">d</div>',
    ],
    ['forms', '<button>a</button><select><option>b</select><textarea>c</textarea>'],
    ['page furniture', '<p>Gå til hovedindhold</p><p>© Region 2021</p>'],
    ['code', '<pre><code>int a;</code></pre>'],
  ])('leaves out %s', (_, html) => {
    expect(outline(`${html}<p>Et gen.</p>`)).toEqual(['paragraph: Et gen.']);
  });

  it('leaves out marks of notes and anchors, but no exponents', () => {
    expect(
      outline(
        '<h2>Gen <a href="#gen">#</a></h2><p>Se<sup><a href="#n">1</a></sup> her<sup>[2]</sup>: 10<sup>6</sup></p>',
      ),
    ).toEqual(['heading: Gen', 'paragraph: Se her: 106']);
  });
});

describe('readHtml: main content', () => {
  it('leaves menus in plain lists and link boxes out', () => {
    const menu = `<div class="menu"><ul>${'<li><a href="/x">Et punkt</a></li>'.repeat(9)}</ul></div>`;
    const { text } = read(page(`${menu}<div class="article-body">${PROSE.repeat(4)}</div>${menu}`));
    expect(text).toContain('Et genom er al');
    expect(text).not.toContain('Et punkt');
  });

  it('never loses a definition list', () => {
    const list = '<dl><dt>RNA</dt><dd>En kopi.</dd></dl>';
    const { text } = read(
      page(`<div class="article">${PROSE.repeat(6)}</div><div class="sidebar">${list}</div>`),
    );
    expect(text).toContain('RNA: En kopi.');
    expect(text).toContain('Et genom er al');
  });

  it('reads pages that are too deep for recursion', () => {
    const html = page(`${'<div>'.repeat(10_000)}<p>Dybt nede.</p>${'</div>'.repeat(10_000)}`);
    expect(read(html).text).toBe('Dybt nede.');
  });

  it('reads ten thousand levels of lists, tables and inline elements', () => {
    for (const tag of ['b', 'ul><li', 'table><tr><td', 'dl><dd'])
      expect(read(page(`${`<${tag}>`.repeat(10_000)}Dybt nede.`)).text).toBe('Dybt nede.');
  }, 30_000);
});

describe('readHtml: what the page says of itself', () => {
  it('reads title, language, date, publisher and address', () => {
    const head =
      '<title>Gener | Styrelsen</title><link rel="canonical" href="https://x.dk/gener"><meta property="og:site_name" content="Styrelsen"><meta name="dc.date" content="2021-03-04T10:00:00Z">';
    expect(read(page(PROSE, head, 'da-DK'))).toMatchObject({
      title: 'Gener | Styrelsen',
      language: 'da',
      published: '2021-03-04',
      publisher: 'Styrelsen',
      url: 'https://x.dk/gener',
    });
  });

  it('reads schema.org data, wherever it lies in it, and passes broken data over', () => {
    const data = {
      '@graph': [
        {
          '@type': ['WebPage', 'Article'],
          headline: 'Om gener',
          publisher: { name: 'Styrelsen' },
          datePublished: '2022-01',
        },
        {
          '@type': 'DefinedTermSet',
          hasDefinedTerm: [
            { '@type': 'DefinedTerm', name: 'exon', description: 'En del af et gen.' },
          ],
        },
      ],
    };
    const head = `<script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(read(page('<p>Et gen.</p>', head))).toMatchObject({
      title: 'Om gener',
      publisher: 'Styrelsen',
      published: '2022-01',
      text: 'Et gen.\n\nexon: En del af et gen.',
    });
    expect(marked('<p>Et gen.</p>', head)).toEqual([['definedTerm', 'exon', 'En del af et gen.']]);
  });

  it('does not write terms twice that the page shows', () => {
    const data = { '@type': 'DefinedTerm', name: 'Exon', description: 'En del af et gen.' };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(read(page('<dl><dt>exon<dd>En del af et gen.</dl>', head)).text).toBe(
      'exon: En del af et gen.',
    );
  });

  it('detects the language where none is stated, and takes no odd date or address', () => {
    const head = '<link rel="canonical" href="/gener"><meta name="date" content="04-03-2021">';
    const { language, url, published, title } = read(page(PROSE, head, ''));
    expect({ language, url, published, title }).toEqual({ language: 'da' });
  });
});

describe('readHtml: bytes', () => {
  it.each([
    ['Latin-1 as stated', '<meta charset="iso-8859-1">', (c: number) => c],
    ['Latin-1 unstated', '', (c: number) => c],
  ])('reads %s', (_, meta, byte) => {
    const html = page('<p>Blåbær og øl på æsken.</p>', meta);
    const bytes = Uint8Array.from([...html].map((char) => byte(char.charCodeAt(0))));
    expect(readHtml(bytes, parseHtml)).toMatchObject({
      document: { text: 'Blåbær og øl på æsken.' },
    });
  });

  it('believes UTF-8 over what the page says', () => {
    expect(read(page('<p>Blåbær.</p>', '<meta charset="iso-8859-1">')).text).toBe('Blåbær.');
  });

  it.each([
    '<!doctype html><html lang="da"><title>T</title><body><p>Hej.</body></html>',
    '<!doctype html><title>T</title><body><p>Hej.',
    '<!DOCTYPE html>\n<meta charset="utf-8"><title>T</title><p>Hej.',
    '<html><title>T</title><p>Hej.',
    '<title>T</title><body class="x"><p>Hej.</p></body>',
  ])('reads a page whose author left tags to the browser: %s', (html) => {
    expect(read(html)).toMatchObject({ title: 'T', text: 'Hej.' });
  });

  it.each([
    ['nothing', new Uint8Array(0), /empty/],
    ['a page without text', bytesOf(page('<nav>x</nav>')), /no text/],
    ['50 MB', new Uint8Array(50 * 1024 * 1024).fill(97), /50 MB large; the limit is 16 MB/],
    ['millions of tags', bytesOf('<p>'.repeat(1_000_000)), /1000000 tags; the limit is 400000/],
    ['zeros', new Uint8Array(100), /binary/],
  ])('refuses %s with a reason', (_, bytes, reason) => {
    expect(readHtml(bytes, parseHtml)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(reason),
    });
  });
});
