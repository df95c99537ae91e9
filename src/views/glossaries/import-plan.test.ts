import { describe, expect, test } from 'vitest';
import { firstPlan, planProblem, readOptionsOf, withColumn } from './import-plan.ts';

const csv = {
  delimiter: ';',
  hasHeader: true,
  columns: [
    { field: 'term' },
    { field: 'explanation' },
    { field: 'term', language: 'en' },
  ] as const,
  rows: [['ord', 'forklaring', 'ord [en]']],
};
const found = { format: 'csv' as const, csv: { ...csv, columns: [...csv.columns] }, head: {} };
const plan = firstPlan('min_ord-liste.csv', found, { target: null, language: 'da' });

describe('the plan of an import', () => {
  test('takes the title from the file, else from its name', () => {
    expect(plan.title).toBe('min ord liste');
    expect(firstPlan('.csv', found, { target: null, language: 'da' }).title).toBe('.csv');
    const named = { ...found, head: { title: ' Gener\n  og mere ', language: 'en' } };
    const told = firstPlan('x.json', named, { target: null, language: 'da' });
    expect([told.title, told.language]).toEqual(['Gener og mere', 'en']);
  });

  test('hands the table over only where the format is one', () => {
    const about = { editor: 'Mig', day: '2026-01-02' };
    expect(readOptionsOf(plan, about)).toEqual({
      ...{ language: 'da', editor: 'Mig', date: '2026-01-02', allowUnexplained: true },
      ...{ columns: csv.columns, hasHeader: true, delimiter: ';' },
    });
    expect(readOptionsOf({ ...plan, format: 'list' }, about)).toEqual({
      ...{ language: 'da', editor: 'Mig', date: '2026-01-02', allowUnexplained: true },
    });
  });

  test('a field moves to the column that is given it, in its language only', () => {
    expect(withColumn(plan, 1, 'term').table?.columns).toEqual([
      null,
      { field: 'term' },
      { field: 'term', language: 'en' },
    ]);
    expect(withColumn(plan, 2, 'explanation').table?.columns[2]).toEqual({
      field: 'explanation',
      language: 'en',
    });
  });

  test('needs a term and a title', () => {
    expect(planProblem(plan)).toBeNull();
    expect(planProblem({ ...plan, title: ' ' })).toBe('no-title');
    expect(planProblem({ ...plan, title: '', target: 'min' })).toBeNull();
    expect(planProblem(withColumn(withColumn(plan, 0, null), 2, null))).toBe('no-term');
  });
});
