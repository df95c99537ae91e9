import { describe, expect, test } from 'vitest';
import type { SavedPage } from './saved-pages.ts';
import { makeTermLists } from './term-lists.ts';

const PAGES: SavedPage[] = [
  pageOf('da', 'Genomets sekventering giver det personlige medicinske overblik og ikke andet her.'),
  pageOf('en', 'Personal medicine compares several thousand genomes before anything is decided.'),
];

describe('makeTermLists', () => {
  test('gives lists of the sizes asked for, without a term twice', () => {
    for (const { size, terms } of makeTermLists(PAGES, [20, 3_000])) {
      expect(terms).toHaveLength(size);
      expect(new Set(terms.map(({ text }) => text.toLowerCase())).size).toBe(size);
    }
  });

  test('gives the same lists each time', () => {
    expect(makeTermLists(PAGES, [20, 200])).toEqual(makeTermLists(PAGES, [20, 200]));
  });

  test('begins with terms that stand in the pages, in their language', () => {
    const [list] = makeTermLists(PAGES, [5]);
    for (const { text, language } of list!.terms) {
      const page = PAGES.find(({ name }) => name === language)!;
      expect(page.text).toContain(text);
    }
  });
});

function pageOf(name: string, text: string): SavedPage {
  return { name, html: `<p>${text}</p>`, text };
}
