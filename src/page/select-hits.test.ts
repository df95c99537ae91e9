import { describe, expect, it } from 'vitest';
import type { HitMark, PageMark } from './page-mark.ts';
import { countedMarks, selectHits } from './select-hits.ts';

let id = 0;
const boundary = { kind: 'boundary', leave: false } as PageMark;

function hit(key: string, change: Partial<HitMark> = {}): HitMark {
  const found = { start: 0, end: 1, kind: 'exact' as const, entries: [], inner: [] };
  return {
    kind: 'hit',
    node: {} as Text,
    page: { id: ++id, hit: found, segments: [] },
    key,
    form: key,
    drawn: key,
    visible: true,
    paintable: true,
    ...change,
  };
}

const keys = (marks: readonly HitMark[]) => marks.map(({ key }) => key).join('');

describe('selectHits', () => {
  const marks = [hit('a'), hit('a'), hit('b'), boundary, hit('b'), hit('a'), hit('b')];

  it('takes the first of each term in each section', () => {
    expect(keys(selectHits(marks, { density: 'section' }))).toBe('abba');
  });

  it('takes the first of each term on the page', () => {
    expect(keys(selectHits(marks, { density: 'page' }))).toBe('ab');
  });

  it('takes all', () => {
    expect(keys(selectHits(marks, { density: 'all' }))).toBe('aabbab');
  });

  it('lets no hidden, unpaintable or unwanted hit stand for the first', () => {
    const later = hit('a');
    const before = [hit('a', { visible: false }), hit('a', { paintable: false })];
    expect(selectHits([...before, later], { density: 'page' })).toEqual([later]);
    const accepts = (found: HitMark['page']['hit']) => found !== later.page.hit;
    expect(selectHits([...before, later], { density: 'page', accepts })).toEqual([]);
  });
});

describe('countedMarks', () => {
  it('counts what is visible and wanted, painted or not', () => {
    const marks = [
      hit('a', { visible: false }),
      boundary,
      hit('b', { paintable: false }),
      hit('c'),
    ];
    expect(keys(countedMarks(marks))).toBe('bc');
    expect(keys(countedMarks(marks, () => false))).toBe('');
  });
});
