import { describe, expect, it } from 'vitest';
import type { Passage, TextDocument } from '../readers/text-document.ts';
import { listedDefinition, markedDefinitions } from './listed-definition.ts';

function definitionEntry(text: string): TextDocument {
  return { text, passages: [{ start: 0, end: text.length, kind: 'definition' }] };
}

/** Rows of cells joined by ` | `, the first one the header. */
function table(...rows: string[][]): TextDocument {
  let text = '';
  const passages: Passage[] = rows.map((row, i) => {
    const start = text.length;
    const cells = row.map((cell, column) => {
      if (column > 0) text += ' | ';
      text += cell;
      return { start: text.length - cell.length, end: text.length };
    });
    const end = text.length;
    text += '\n';
    return { start, end, kind: 'tableRow', cells, ...(i === 0 && { header: true }) };
  });
  return { text, passages };
}

describe('listedDefinition', () => {
  it('reads an entry of a definition list', () => {
    const document = definitionEntry('Ødem (hævelse): væske, der samler sig i vævet.');
    expect(listedDefinition(document, 0)).toEqual({
      term: { start: 0, end: 4 },
      text: 'Ødem',
      confidence: 0.95,
      pattern: 'definition list',
    });
  });

  it('reads a row of a table that names itself a glossary', () => {
    const document = table(['Begreb', 'Forklaring'], ['puls', 'hvor ofte hjertet slår']);
    expect(listedDefinition(document, 1)).toMatchObject({
      text: 'puls',
      pattern: 'glossary table',
    });
    expect(listedDefinition(document, 0)).toBeNull();
  });

  it.each([
    ['another table', table(['Afdeling', 'Antal'], ['kirurgi', 'omkring firs senge']), 1],
    ['a table of one column', table(['Begreb'], ['puls er noget']), 1],
    ['an empty explanation', definitionEntry('Ødem: –'), 0],
    ['a line without a colon', definitionEntry('Ødem og andre ting'), 0],
    [
      'a whole sentence before the colon',
      definitionEntry(`${'ord '.repeat(30)}: en forklaring`),
      0,
    ],
    ['no such passage', definitionEntry('Ødem: væske i vævet'), 3],
  ])('takes nothing from %s', (_, document, index) => {
    expect(listedDefinition(document, index)).toBeNull();
  });
});

describe('markedDefinitions', () => {
  const text = 'Puls er hjertets slag.';
  const document: TextDocument = {
    text,
    passages: [{ start: 0, end: text.length, kind: 'paragraph' }],
    marked: [
      { start: 0, end: 4, by: 'dfn', definition: { start: 0, end: text.length } },
      { start: 0, end: 4, by: 'abbr', expansion: 'puls', definition: { start: 0, end: 4 } },
      { start: 8, end: 16, by: 'dl' },
    ],
  };

  it('keeps those that the document explains, abbreviations left out', () => {
    expect(markedDefinitions(document).map(({ definition }) => definition.pattern)).toEqual([
      'dfn',
    ]);
  });
});
