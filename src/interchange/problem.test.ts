import { describe, expect, it } from 'vitest';
import { collectImport } from './collect-import.ts';
import { importers } from './formats.ts';
import type { ImportFormat } from './import-capacities.ts';

const OPTIONS = { language: 'da', editor: 'T', date: '2024-01-02' };
const turtle = '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n';

describe('what is wrong with a file', () => {
  it.each<[ImportFormat, string, string]>([
    ['tbx', '<martif><text><body>', 'cut-off'],
    ['tbx', '<martif><text></body>', 'tag-mismatch'],
    ['tbx', '<martif></martif> mere', 'behind-end'],
    ['tbx', '<martif a=b></martif>', 'bad-attribute'],
    ['tbx', '<martif>&#0;</martif>', 'bad-character'],
    ['tbx', '<x:martif></x:martif>', 'unknown-prefix'],
    ['tbx', '<html></html>', 'no-tbx'],
    ['skos-turtle', `${turtle}<a> ex:b <c> .`, 'unknown-prefix'],
    ['skos-turtle', `${turtle}<a> a skos:Concept`, 'cut-off'],
    ['skos-turtle', `${turtle}<a> a skos:Concept\n<b> a skos:Concept .`, 'missing-mark'],
    ['contextive', 'contexts:\n  - name: "uden ende\n', 'unclosed-quote'],
    ['contextive', 'contexts:\n\t- name: a\n', 'indentation'],
    ['contextive', 'andet: 1\n', 'no-contexts'],
    ['json', '{"format": "ordlys-glossary", "entries": [', 'cut-off'],
    ['json', '{"format" "ordlys-glossary"}', 'missing-mark'],
    ['json', '{"format": "andet"}', 'no-ordlys'],
    ['skos-jsonld', 'ord', 'not-json'],
    ['list', 'ord = forklaring\nkun et ord\n', 'no-separator'],
    ['csv', 'nr;forklaring\n1;a\n', 'no-term-column'],
  ])('%s: %s', async (format, text, problem) => {
    const columns = problem === 'no-term-column' ? { columns: [null, null] } : {};
    const bytes = new TextEncoder().encode(text);
    const { refusals } = await collectImport(importers[format](bytes, { ...OPTIONS, ...columns }));
    expect(refusals.map(({ params }) => params.problem)).toContain(problem);
  });
});
