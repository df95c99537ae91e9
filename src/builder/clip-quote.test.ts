import { expect, test } from 'vitest';
import { clipQuote } from './clip-quote.ts';

const quoteOf = (document: string, start: number, end: number) => ({
  ...{ source: 's', start, end, text: document.slice(start, end), role: 'usage' as const },
});

test('a quote that can be read stays as it is', () => {
  const quote = quoteOf('En apnø er en pause.', 0, 20);
  expect(clipQuote(quote, ['apnø'])).toBe(quote);
});

test('of a long one the part around the term is left, whole words, at its place', () => {
  const document = `Før. ${'fyld '.repeat(800)}Apnøer ses ${'mere '.repeat(800)}`;
  const { start, end, text } = clipQuote(quoteOf(document, 5, document.length), ['apnø']);
  expect(text).toBe(document.slice(start, end));
  expect(text.length).toBeLessThanOrEqual(1_200);
  expect(text).toContain('Apnøer ses');
  expect(text).toMatch(/^fyld .* mere$/u);
});

test('a run without spaces is cut, but not within a letter', () => {
  const document = '😴'.repeat(2_000);
  const { start, end, text } = clipQuote(quoteOf(document, 0, document.length), ['apnø']);
  expect(text).toBe(document.slice(start, end));
  expect(text.isWellFormed()).toBe(true);
});
