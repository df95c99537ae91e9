import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readLinkedData } from './json-ld.ts';

const article = (headline: string, date: string) => ({
  '@type': 'NewsArticle',
  headline,
  datePublished: date,
  publisher: { '@type': 'Organization', name: 'Bladet' },
});

function read(...scripts: unknown[]) {
  const html = scripts
    .map((data) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`)
    .join('');
  return readLinkedData(parseHTML(`<html><head>${html}</head><body></body></html>`).document);
}

describe('readLinkedData', () => {
  it('takes what the one article of a page says, also beside its web page', () => {
    expect(read({ '@graph': [{ '@type': 'WebPage' }, article('Om gener', '2024-01-02')] })).toEqual(
      {
        title: 'Om gener',
        published: '2024-01-02',
        publisher: 'Bladet',
        terms: [],
      },
    );
  });

  it.each([
    ['a list of articles', [{ '@type': 'ItemList', itemListElement: [article('A', '2020')] }]],
    ['an article that is mentioned', [{ '@type': 'WebPage', mentions: article('A', '2020') }]],
    ['a source', [{ '@type': 'WebPage', citation: [article('A', '2020')] }]],
    ['a front page', [article('A', '2020'), article('B', '2021')]],
  ])('takes no date and no publisher from %s', (_, scripts) => {
    expect(read(...scripts)).toEqual({ terms: [] });
  });

  it('takes terms wherever they stand', () => {
    const term = { '@type': 'DefinedTerm', name: 'gen', description: 'en opskrift' };
    expect(read({ '@type': 'DefinedTermSet', hasPart: [term] }).terms).toEqual([
      { name: 'gen', description: 'en opskrift' },
    ]);
  });
});
