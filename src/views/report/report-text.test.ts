import { expect, it, vi } from 'vitest';
import type { CardEntry } from '../../model/card.ts';
import { reportText } from './report-text.ts';

vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: { getMessage: (key: string, given: string[] = []) => [key, ...given].join(' ') },
  },
}));

const about = { ref: { glossary: 'g', entry: 'gen' }, form: 'generne', language: 'da' };
const card = {
  glossaryTitle: 'Genetik',
  entry: { terms: [{ text: 'gen' }], explanations: [{ text: 'Et stykke dna.' }] },
} as unknown as CardEntry;

it('says what the report is about, and leaves room for what is wrong', () => {
  expect(reportText(about, card, 'en').split('\n')).toEqual([
    'reportWrong',
    '',
    '',
    'reportTerm gen gen',
    'reportGlossary Genetik g',
    'reportForm generne',
    'reportLanguage Danish',
    'reportExplanation Et stykke dna.',
    '',
  ]);
});

it('of an entry that is gone says what is known', () => {
  const bare = reportText({ ...about, form: '', language: '' }, null, 'en');
  expect(bare).toBe('reportWrong\n\n\nreportTerm gen gen\nreportGlossary g g\n');
});
