import { expect, it } from 'vitest';
import type { KeptChoice } from '../model/reader-choice.ts';
import { noteOn, notesAmong, notesIn, notesOrNone } from './notes.ts';

const note = (glossary: string, entry: string, text: string): KeptChoice => ({
  ...{ kind: 'note', ref: { glossary, entry }, term: entry, text },
  ...{ id: `${glossary}-${entry}`, at: '2026-01-01T00:00:00Z' },
});
const choices: KeptChoice[] = [
  note('g', 'gen', 'a'),
  note('g-2', 'gen', 'b'),
  { ...note('g', 'dna', ''), kind: 'known' } as KeptChoice,
];

it('knows the note on each entry, of one glossary or of all', () => {
  const notes = notesAmong(choices);
  expect(noteOn(notes, { glossary: 'g', entry: 'gen' })).toBe('a');
  expect(noteOn(notes, { glossary: 'g', entry: 'dna' })).toBeNull();
  expect([...notesIn(notes, 'g')]).toEqual([['gen', 'a']]);
  expect(notesAmong(choices)).toBe(notes);
});

it('has none where choices cannot be read', async () => {
  expect((await notesOrNone(() => Promise.reject(new Error('blocked')))).size).toBe(0);
});
