import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

const parseHtml = (html: string): Document => parseHTML(html).document;

function read(markdown: string) {
  const result = readMarkdown(new TextEncoder().encode(markdown), parseHtml);
  if (!result.ok) throw new Error(result.reason);
  return result.document;
}

function outline(markdown: string): string[] {
  const { text, passages } = read(markdown);
  return passages.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('readMarkdown', () => {
  it('reads headings, emphasis, lists, tables, links and definition lists as text', () => {
    const markdown = [
      '# Gener',
      'Et **gen** er\nen [opskrift](https://x.dk).',
      '- En\n- To',
      '| Ord | Betydning |\n|---|---|\n| exon | en del |',
      'DNA\n: Arvemassen.',
      '```\nint code;\n```',
    ].join('\n\n');
    expect(outline(markdown)).toEqual([
      'heading: Gener',
      'paragraph: Et gen er en opskrift.',
      'listItem: En',
      'listItem: To',
      'tableRow: Ord | Betydning',
      'tableRow: exon | en del',
      'definition: DNA: Arvemassen.',
    ]);
  });

  it('reads what the front matter states, and the first heading as title else', () => {
    const front =
      '---\ntitle: "Om gener"\nlang: da-DK\ndate: 2021-03-04\npublisher: Styrelsen\nurl: https://x.dk/g\ntags: [a]\n---\n';
    expect(read(`${front}Et gen.`)).toMatchObject({
      title: 'Om gener',
      language: 'da',
      published: '2021-03-04',
      publisher: 'Styrelsen',
      url: 'https://x.dk/g',
      text: 'Et gen.',
    });
    expect(read('# Gener\n\nEt gen.').title).toBe('Gener');
  });

  it('marks terms in HTML, and takes a rule in the text for no front matter', () => {
    expect(read('Et <dfn>gen</dfn> er kort.').marked).toMatchObject([
      { by: 'dfn', start: 3, end: 6 },
    ]);
    expect(outline('Et.\n\n---\n\nTo.')).toEqual(['paragraph: Et.', 'paragraph: To.']);
  });

  it.each(['> ', '- ', '*', '[', '![', '<b>', '`'])('survives %j ten thousand times', (unit) => {
    const bytes = new TextEncoder().encode(`${unit.repeat(10_000)}ord`);
    expect(() => readMarkdown(bytes, parseHtml)).not.toThrow();
  });

  it.each([
    ['nothing', '', /empty/],
    ['only a rule', '---', /no text/],
  ])('refuses %s with a reason', (_, markdown, reason) => {
    expect(readMarkdown(new TextEncoder().encode(markdown), parseHtml)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(reason),
    });
  });
});
