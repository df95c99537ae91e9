import { describe, expect, test } from 'vitest';
import type { Term } from '../../model/glossary.ts';
import { finishedEntry, newEntry, withField, withForm, withText } from './draft-entry.ts';

const writer = { editor: 'Dig', day: '2026-01-02' };
const term: Term = { text: 'gen', language: 'da', kind: 'preferred' };

describe('a draft of an entry', () => {
  test('is nothing to keep without a term', () => {
    expect(finishedEntry(newEntry('da', writer), true)).toBeNull();
  });

  test('loses what is empty, and takes its id from its term', () => {
    const draft = newEntry('da', writer);
    const filled = {
      ...draft,
      terms: [
        { ...term, text: ' Blå æble ', forms: [' æblet', ''], notForms: [' '] },
        term,
        { ...term, text: ' ' },
      ],
    };
    expect(finishedEntry(filled, true)).toEqual({
      ...draft,
      id: 'blaa-aeble',
      terms: [{ ...term, text: 'Blå æble', forms: ['æblet'] }, term],
      explanations: [],
    });
    expect(finishedEntry(filled, false)?.id).toBe('new');
  });

  test('an explanation that is rewritten is the writer’s', () => {
    const quoted = {
      ...({ language: 'da', audience: 'plain', text: 'før' } as const),
      origin: { kind: 'document', quote: 0 } as const,
    };
    expect(withText(quoted, 'nu', writer).origin).toEqual({
      ...{ kind: 'editor', editor: 'Dig', date: '2026-01-02' },
    });
  });

  test('a form goes off and on again', () => {
    const off = withForm(term, 'gener', false);
    expect(off.notForms).toEqual(['gener']);
    expect(withForm(off, 'gener', false).notForms).toEqual(['gener']);
    expect(withForm(off, 'gener', true)).toEqual(term);
  });

  test('a field can be taken away', () => {
    expect(withField(withField(term, 'gender', 'neuter'), 'gender', null)).toEqual(term);
    expect(withField(term, 'inflect', false).inflect).toBe(false);
  });
});
