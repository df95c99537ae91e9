import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../readers/read-plain-text.ts';
import { mineDocument } from './mine-document.ts';

const none = () => [];

function mine(text: string, find = none as Parameters<typeof mineDocument>[1]) {
  const read = readPlainText(new TextEncoder().encode(text));
  if (!read.ok) return { document: null, sentences: [] };
  return {
    document: read.document,
    sentences: mineDocument({ id: 'doc', language: 'da', document: read.document }, find),
  };
}

describe('mineDocument', () => {
  it('keeps only sentences in which something was found', () => {
    const { sentences } = mine(
      'Om gener\n\nVi mødtes i går. Et gen er et stykke DNA, der koder for noget. Så gik vi hjem.',
    );
    expect(sentences).toMatchObject([
      {
        text: 'Et gen er et stykke DNA, der koder for noget.',
        section: 'Om gener',
        kind: 'paragraph',
        leansBack: false,
      },
    ]);
    expect(sentences[0]?.definitions).toMatchObject([{ text: 'gen' }]);
  });

  it('moves the places of defined terms to the document', () => {
    const { document, sentences } = mine(
      'Om gener\n\nFørst noget andet. Begrebet gen dækker over et stykke DNA.',
    );
    const term = sentences[0]?.definitions[0]?.term;
    expect(document?.text.slice(term?.start, term?.end)).toBe('gen');
  });

  it.each([
    ['Det er en metode, der hedder noget.', true],
    ['Dette kan være en biobank.', true],
    ['Det danske sundhedsvæsen er godt.', false],
    ['En biobank er god.', false],
    ['I Danmark er der biobanker.', false],
  ])('%s leans on the sentence before: %s', (text, leans) => {
    const { sentences } = mine(`Indledning her.\n\n${text}`, (_, { start, end }) => [
      { entry: 'x', name: false, start, end },
    ]);
    expect(sentences.at(-1)?.leansBack).toBe(leans);
  });

  it('gives sentences word for word, in order, without overlap, whatever the text', () => {
    const word = fc.constantFrom(
      'gen',
      'Et',
      'er',
      'en',
      'kr.',
      'f.eks.',
      'DNA',
      '•',
      '1.',
      '"',
      '»',
      '(NGC)',
      ',',
      '.',
      '?',
      '\n',
      '\n\n',
      '\r\n',
      '\u00a0',
      '\u00ad',
      '😀',
      'é',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 80 }), (words) => {
        const { document, sentences } = mine(words.join(' '), (_, { start, end }) => [
          { entry: 'x', name: false, start, end },
        ]);
        let reached = 0;
        for (const { start, end, text } of sentences) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(document?.text.slice(start, end)).toBe(text);
          reached = end;
        }
      }),
      { numRuns: 300 },
    );
  });
});
