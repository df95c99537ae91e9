import { describe, expect, test } from 'vitest';
import { expandForms, parseAffixes, parseDictionary } from './hunspell.ts';

const AFFIXES = `FLAG num
SFX 1 Y 3
SFX 1 0 s/2 [^s]	+GENITIV
SFX 1 el ler el
SFX 1 0 z/9 z
SFX 2 Y 1
SFX 2 0 x .
PFX 3 Y 1
PFX 3 0 u .
`;

describe('a Hunspell dictionary', () => {
  const affixes = parseAffixes(AFFIXES);

  test('is read line by line, morphology kept apart', () => {
    const lines = parseDictionary('2\nmus/1,2 st:muse al:mus\na c.\n', affixes);
    expect(lines).toEqual([
      { word: 'mus', flags: ['1', '2'], morphology: ['st:muse', 'al:mus'] },
      { word: 'a c.', flags: [], morphology: [''] },
    ]);
  });

  test('gives the forms whose condition fits, and the forms of these', () => {
    const forms = expandForms('cykel', ['1'], affixes).map(({ form }) => form);
    expect(forms).toEqual(['cykel', 'cykels', 'cykler', 'cykelsx']);
    expect(expandForms('hus', ['1'], affixes).map(({ form }) => form)).toEqual(['hus']);
    expect(expandForms('ven', ['3'], affixes).map(({ form }) => form)).toEqual(['ven', 'uven']);
    expect(expandForms('ven', ['8'], affixes).map(({ form }) => form)).toEqual(['ven']);
  });
});
