import { describe, expect, it } from 'vitest';
import { readTermList } from './read-term-list.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function terms(csv: string) {
  const result = readTermList(bytesOf(csv));
  if (!result.ok) throw new Error(result.reason);
  const { text, marked = [] } = result.document;
  return marked.map(({ start, end, definition, language, synonyms }) => ({
    term: text.slice(start, end),
    explanation: definition && text.slice(definition.start, definition.end),
    language,
    synonyms,
  }));
}

describe('readTermList', () => {
  it.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('reads columns by their names, parted by %s', (_, by) => {
    const rows = [
      ['Nr.', 'Forklaring', 'Term', 'Sprog', 'Synonymer'],
      ['1', '"En opskrift', 'på ""protein""."', '', ''],
    ];
    const csv = `${(rows[0] ?? []).join(by)}\n1${by}"En opskrift\npå ""protein""."${by}gen${by}da${by}\n2${by}${by}exon${by}da-DK${by}"kodende del|ekson"\n`;
    expect(terms(csv)).toEqual([
      {
        term: 'gen',
        explanation: 'En opskrift på "protein".',
        language: 'da',
        synonyms: undefined,
      },
      { term: 'exon', explanation: undefined, language: 'da', synonyms: ['kodende del', 'ekson'] },
    ]);
  });

  it('takes the first two columns where none is named', () => {
    expect(terms('gen,en opskrift\nexon,en del\n').map(({ term }) => term)).toEqual([
      'gen',
      'exon',
    ]);
    expect(terms('gen\nexon\n').map(({ term }) => term)).toEqual(['gen', 'exon']);
  });

  it('writes each as a passage that quotes it with its explanation', () => {
    const result = readTermList(bytesOf('term,definition\ngen,en opskrift\n,tom\n'));
    expect(result).toMatchObject({
      document: { text: 'gen: en opskrift', passages: [{ kind: 'definition', start: 0, end: 16 }] },
    });
  });

  it.each([
    ['nothing', '', /empty/],
    ['a head alone', 'term,definition\n', /no terms/],
    ['blank rows', ',\n,\n', /no terms/],
  ])('refuses %s with a reason', (_, csv, reason) => {
    expect(readTermList(bytesOf(csv))).toMatchObject({
      ok: false,
      reason: expect.stringMatching(reason),
    });
  });

  it('names the line of a quotation mark that is not closed', () => {
    expect(readTermList(bytesOf('term,definition\ngen,"en opskrift\n'))).toMatchObject({
      ok: false,
      reason: 'a quotation mark is not closed',
      place: 'line 2',
    });
  });
});
