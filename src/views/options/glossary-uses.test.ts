import { describe, expect, test } from 'vitest';
import type { GlossarySummary } from '../../model/glossary-summary.ts';
import type { GlossaryUse } from '../../model/settings.ts';
import { arrangeGlossaries, glossaryUses } from './glossary-uses.ts';

function summary(id: string): GlossarySummary {
  return {
    ...{ id, title: id, language: 'da', licence: 'MIT', entryCount: 1, sources: [] },
    ...{ enabled: true, sites: [], colour: null, shipped: true },
  };
}

function use(id: string, rest: Partial<GlossaryUse> = {}): GlossaryUse {
  return { id, enabled: true, sites: [], colour: null, ...rest };
}

describe('the reader’s use of glossaries', () => {
  const summaries = ['a', 'b', 'c'].map(summary);

  test('orders what is listed, and leaves the rest after it', () => {
    const uses = [use('c'), use('gone'), use('a', { enabled: false, colour: '#112233' })];
    const arranged = arrangeGlossaries(summaries, uses);
    expect(arranged.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(arranged[1]).toMatchObject({ enabled: false, colour: '#112233', title: 'a' });
  });

  test('is written as it is shown, and keeps what was set for a glossary that is away', () => {
    const uses = [use('gone', { enabled: false }), use('b', { sites: ['example.org'] })];
    const arranged = arrangeGlossaries(summaries, uses);
    expect(glossaryUses(arranged, uses)).toEqual([
      use('b', { sites: ['example.org'] }),
      use('a'),
      use('c'),
      use('gone', { enabled: false }),
    ]);
  });
});
