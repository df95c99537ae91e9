import { expect, it } from 'vitest';
import type { Entry } from '../../model/glossary.ts';
import { restsOn, withoutQuote, withQuoteMoved, withQuoteRole } from './draft-quotes.ts';

const quote = (text: string) => ({ source: 's', start: 0, end: 1, text, role: 'usage' as const });
const from = (at: number, text: string) => ({
  ...{ language: 'da', audience: 'plain' as const, text },
  origin: { kind: 'document' as const, quote: at },
});
const own = {
  ...{ language: 'da', audience: 'plain' as const, text: 'egen' },
  origin: { kind: 'editor' as const, editor: 'E', date: '2026-01-01' },
};
const entry = {
  quotes: [quote('a'), quote('b'), quote('c')],
  explanations: [from(2, 'af c'), own, from(0, 'af a')],
} as unknown as Entry;

/** Which quote each explanation is taken from. */
const origins = ({ quotes, explanations }: Entry) =>
  explanations.map(({ text, origin }) => [
    text,
    origin.kind === 'document' ? quotes[origin.quote]?.text : null,
  ]);

it('keeps every explanation with its quote when quotes are moved', () => {
  const moved = withQuoteMoved(entry, 2, -1);
  expect(moved.quotes.map(({ text }) => text)).toEqual(['a', 'c', 'b']);
  expect(origins(moved)).toEqual(origins(entry));
  expect(withQuoteMoved(entry, 0, -1)).toBe(entry);
  expect(withQuoteMoved(entry, 2, 1)).toBe(entry);
});

it('takes a quote away with what rests on it, and nothing else', () => {
  expect(restsOn(entry, 0).map(({ text }) => text)).toEqual(['af a']);
  expect(restsOn(entry, 1)).toEqual([]);
  const without = withoutQuote(entry, 0);
  expect(without.quotes.map(({ text }) => text)).toEqual(['b', 'c']);
  expect(origins(without)).toEqual([
    ['af c', 'c'],
    ['egen', null],
  ]);
});

it('changes the role of one quote and never its text', () => {
  const changed = withQuoteRole(entry, 1, 'definition');
  expect(changed.quotes.map(({ role }) => role)).toEqual(['usage', 'definition', 'usage']);
  expect(changed.quotes.map(({ text }) => text)).toEqual(['a', 'b', 'c']);
});
