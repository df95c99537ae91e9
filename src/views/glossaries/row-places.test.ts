import { expect, it } from 'vitest';
import type { OwnRow } from '../../model/own-glossary.ts';
import { aroundFirst, hiddenPlace, TWO_LINES } from './row-places.ts';

const long = `${'En lang indledning med mange ord. '.repeat(5)}Så kommer proteinet, og mere.`;
const said = (text: string) => ({
  ...{ language: 'da', audience: 'plain', text },
  origin: { kind: 'editor', editor: 'E', date: '2026' },
});
const row = {
  entry: {
    id: 'gen',
    terms: [{ text: 'gen', language: 'da', kind: 'preferred', forms: ['generne'] }],
    explanations: [said('Et stykke arvemasse'), said('Koder for protein')],
    quotes: [{ text: 'Genet sidder i kernen' }],
  },
  note: 'Spurgt om til eksamen',
} as unknown as OwnRow;

it('begins a long text a little before the first word found', () => {
  const cut = aroundFirst(long, 'protein', TWO_LINES);
  expect(cut).toMatch(/^… \S/u);
  expect(cut.indexOf('proteinet')).toBeLessThan(60);
  expect(aroundFirst(long, 'indledning', TWO_LINES)).toBe(long);
  expect(aroundFirst(long, 'findes ikke', TWO_LINES)).toBe(long);
  expect(aroundFirst(long, '', TWO_LINES)).toBe(long);
});

it('names the place of a word that the row does not show', () => {
  expect(hiddenPlace(row, 'gen ARVEMASSE')).toBeNull();
  expect(hiddenPlace(row, '')).toBeNull();
  expect(hiddenPlace(row, 'generne')).toEqual({ kind: 'form', text: 'generne' });
  expect(hiddenPlace(row, 'gen koder')).toMatchObject({ kind: 'explanation' });
  expect(hiddenPlace(row, 'kernen')).toMatchObject({ kind: 'quote' });
  expect(hiddenPlace(row, 'eksamen')).toMatchObject({ kind: 'note' });
});
