import { describe, expect, test } from 'vitest';
import { termTable } from './term-table.ts';

describe('termTable', () => {
  test('aligns its columns and joins the forms', () => {
    const table = termTable([
      { preferred: 'gen', forms: ['gen', 'generne'], count: 12 },
      { preferred: 'helgenomsekventering', forms: ['helgenom\u00adsekventering'], count: 1 },
    ]);
    expect(table.split('\n')).toEqual([
      'term                 | forms met            | times',
      '---------------------|----------------------|------',
      'gen                  | gen, generne         | 12',
      'helgenomsekventering | helgenomsekventering | 1',
    ]);
  });

  test('shows a form that runs over two lines of the page on one', () => {
    const [, , row] = termTable([
      { preferred: 'a', forms: ['Nationalt\n   Genom\u00a0Center'], count: 1 },
    ]).split('\n');
    expect(row).toContain('Nationalt Genom Center');
  });
});
