import { expect, test } from 'vitest';
import { exportCsv } from './export-csv.ts';
import type { ExportRow } from './export-rows.ts';
import { exportText } from './export-text.ts';

const headings = {
  term: 'Term',
  forms: 'Forms',
  count: 'Places',
  explanation: 'Explanation',
  quote: 'Quote',
  source: 'Source',
  address: 'Address',
  translations: 'Other languages',
  glossary: 'Glossary',
};
const row: ExportRow = {
  term: 'bivirkning',
  forms: ['bivirkning', 'bivirkninger'],
  count: 3,
  explanation: 'En virkning, "man" ikke ønsker;\nden kan være mild.',
  quote: '=HYPERLINK("x")',
  source: 'Strategi',
  address: 'https://example.org/a',
  translations: 'en: side effect',
  glossary: 'Personlig medicin',
};

test('a table: mark, headings, quotes doubled, line breaks kept, no formula', () => {
  const csv = exportCsv([row], headings, ',');
  expect(csv.startsWith('\uFEFFTerm,Forms,Places,')).toBe(true);
  expect(csv).toContain('\r\nbivirkning,"bivirkning, bivirkninger",3,"En virkning, ""man"" ikke');
  expect(csv).toContain('ønsker;\nden kan være mild."');
  expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
  expect(csv.endsWith('\r\n')).toBe(true);
});

test('with semicolons only what holds one is quoted', () => {
  const csv = exportCsv([{ ...row, explanation: 'a, b' }], headings, ';');
  expect(csv).toContain('bivirkning;bivirkning, bivirkninger;3;a, b;');
});

test('plain text: term, explanation, quote, source, the other language', () => {
  expect(exportText([{ ...row, explanation: 'En virkning.', quote: 'Citat' }], 'Side')).toBe(
    'Side\n\nbivirkning\nEn virkning.\n"Citat"\nStrategi, https://example.org/a\nen: side effect\n',
  );
  // A quote that is the explanation stands once.
  expect(exportText([{ ...row, explanation: 'Citat', quote: 'Citat' }], 'Side')).not.toContain('"');
});
