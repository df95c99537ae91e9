import { describe, expect, it } from 'vitest';
import { isPageFurniture, isStrayCode } from './page-furniture.ts';

describe('isPageFurniture', () => {
  it.each([
    'Skip til primært indhold',
    'Gå til hovedindhold',
    'Spring til indhold',
    'Skip to main content',
    'Jump to navigation',
    'Forside > Sygdomme > Kræft',
    'Home / Health / Cancer',
    'Hjem » Viden » Gener',
    'Du er her: Forside',
    'Til toppen',
    'Udskriv siden',
    'Menu',
    'Log ind',
    'Del på Facebook',
    'Sidst opdateret: 12. marts 2021',
    'Last updated 3 May 2022',
    '© Region Syddanmark 2021',
    'Accepter alle cookies',
    'Vi bruger cookies for at forbedre hjemmesiden.',
    'This site uses cookies. By continuing you accept them.',
    '-----',
    '* * *'.replaceAll(' ', ''),
    'd41d8cd98f00b204e9800998ecf8427e',
    'Cookiepolitik',
  ])('drops %j', (line) => {
    expect(isPageFurniture(line)).toBe(true);
  });

  it.each([
    'Om Personlig Medicin',
    'Gå til lægen, hvis du får feber.',
    'Skift til ny medicin',
    'Forskellen på DNA > RNA',
    'Menuen på hospitalet er ny.',
    'Forskerne undersøgte, om cookies kan følge patienter på tværs af hjemmesider.',
    'COVID-19',
    'BRCA1',
    'Indhold',
    'Søg læge i tide',
    'Blodtryk 120 / 80',
    'Sidst på året åbner centeret.',
    'Hun kan læse op for sine børn.',
    'Del din viden med andre',
    'Genomcenter',
  ])('keeps %j', (line) => {
    expect(isPageFurniture(line)).toBe(false);
  });
});

describe('isStrayCode', () => {
  it.each(['APPFWU01V', 'WEB2021_33', 'X1-22-333'])('knows %s for a code', (line) => {
    expect(isStrayCode(line)).toBe(true);
  });
  it.each(['NGC', 'BRCA1', 'Læs mere', '2021', 'REFERENCER', 'APP 01 V', 'SARS-CoV-2'])(
    'leaves %s alone',
    (line) => {
      expect(isStrayCode(line)).toBe(false);
    },
  );
});
