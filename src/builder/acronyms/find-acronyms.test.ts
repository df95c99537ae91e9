import { describe, expect, it } from 'vitest';
import { grammarOf } from '../grammars.ts';
import { acronymTokens } from './acronym-tokens.ts';
import { findAbbreviations } from './find-abbreviations.ts';
import { findAcronyms } from './find-acronyms.ts';

const pairs = (text: string, language = 'da') =>
  findAcronyms(text, grammarOf(language)).map(({ short, long }) => [
    text.slice(short.start, short.end),
    text.slice(long.start, long.end),
  ]);
const tokens = (text: string) =>
  acronymTokens(text).map(({ start, end }) => text.slice(start, end));

describe('findAcronyms', () => {
  it.each([
    ['Den er ledet af Dansk Hjerteforening (DHF) i dag.', 'DHF', 'Dansk Hjerteforening'],
    ['Vi måler det glykerede hæmoglobin (HBA) to gange.', 'HBA', 'glykerede hæmoglobin'],
    ['Patienten fik en magnetisk resonansskanning (MRS).', 'MRS', 'magnetisk resonansskanning'],
    ['Data om helgenomsekventering (WGS) gemmes.', 'WGS', 'helgenomsekventering'],
    ['Det sker på WHO (World Health Organization) og andre.', 'WHO', 'World Health Organization'],
    [
      'Sagen ligger hos Den Europæiske Fond for Sunde Vaner (EHF).',
      'EHF',
      'Europæiske Fond for Sunde Vaner',
    ],
    [
      'De nationale kliniske retningslinjer (forkortet NKR) følges.',
      'NKR',
      'nationale kliniske retningslinjer',
    ],
    ['Mange almene boligforeninger (ABF’er) er små.', 'ABF', 'almene boligforeninger'],
  ])('%s', (text, short, long) => {
    expect(pairs(text)).toEqual([[short, long]]);
  });

  it.each([
    'Rådets forordning (EF) nr. 12 gælder stadig.',
    'Næste punkt er betænkning (A5-0012/2001) om fisk.',
    'Jens Hansen (DKF) stemte imod.',
    'Det blev vedtaget (se bilag 2) i går.',
    'Formanden talte længe (og godt).',
    'Prøven tages (med) eller uden nål.',
    'Vi mødes kl. 10 (IV).',
    'Han kom fra (USA).',
  ])('nothing in: %s', (text) => {
    expect(pairs(text)).toEqual([]);
  });

  it.each([
    [
      'Ankestyrelsen fulgte loven om aktiv beskæftigelsesindsats (LAB).',
      'LAB',
      'loven om aktiv beskæftigelsesindsats',
    ],
    [
      'Sagen kom for Den Europæiske Menneskerettighedsdomstol (EMD).',
      'EMD',
      'Europæiske Menneskerettighedsdomstol',
    ],
    ['Det såkaldte faglige udvalg (FU) mødes hver måned.', 'FU', 'faglige udvalg'],
    ['Beregningen bygger på bruttonationalproduktet (BNP).', 'BNP', 'bruttonationalproduktet'],
    ['Kurset handler om kunstig intelligens (AI).', 'AI', 'kunstig intelligens'],
    ['HPV (human papillomavirus) smitter let.', 'HPV', 'human papillomavirus'],
    [
      'Styrelsen for Arbejdsmarked og Rekruttering (STAR) svarer.',
      'STAR',
      'Styrelsen for Arbejdsmarked og Rekruttering',
    ],
    ['Firmaet måler på kundetilfredshed (NPS).', 'NPS', 'kundetilfredshed'],
    [
      'Midlerne kommer fra Den Europæiske Fond for Regionaludvikling (EFRU).',
      'EFRU',
      'Europæiske Fond for Regionaludvikling',
    ],
  ])('many trades: %s', (text, short, long) => {
    expect(pairs(text)).toEqual([[short, long]]);
  });

  it.each([
    ['The gross domestic product (GDP) grew.', 'GDP', 'gross domestic product'],
    [
      'NATO (the North Atlantic Treaty Organization) is old.',
      'NATO',
      'North Atlantic Treaty Organization',
    ],
    [
      'Patients with chronic obstructive pulmonary disease (COPD) cough.',
      'COPD',
      'chronic obstructive pulmonary disease',
    ],
    ['The deoxyribonucleic acid (DNA) is copied.', 'DNA', 'deoxyribonucleic acid'],
    [
      'Small and medium-sized enterprises (SMEs) hire most people.',
      'SME',
      'Small and medium-sized enterprises',
    ],
    [
      'The Department of Health and Social Care (DHSC) replied.',
      'DHSC',
      'Department of Health and Social Care',
    ],
    ['A light-emitting diode (LED) uses little power.', 'LED', 'light-emitting diode'],
  ])('English: %s', (text, short, long) => {
    expect(pairs(text, 'en')).toEqual([[short, long]]);
  });

  it.each([
    'Han er valgt for Socialdemokratiet (S).',
    'Mødet er flyttet (OBS) til fredag.',
    'Se kapitel 3 (side 12).',
    'Kampen endte 2-1 (1-0).',
    'Byen Aarhus (DK) er med.',
  ])('nothing, of many trades, in: %s', (text) => {
    expect(pairs(text)).toEqual([]);
  });

  it.each([
    'He arrived late (again).',
    'The vote was close (see Table 2).',
    'She moved to Paris (France) in May.',
    'John Smith (UK) won the race.',
  ])('nothing, in English: %s', (text) => {
    expect(pairs(text, 'en')).toEqual([]);
  });

  it('tells initials from translations', () => {
    const [own] = findAcronyms('et kronisk obstruktivt lungesyndrom (KOL)', grammarOf('da'));
    const [foreign] = findAcronyms('brug af eksomsekventering (WES)', grammarOf('da'));
    expect(own).toMatchObject({ initials: true });
    expect(foreign).toMatchObject({ initials: false, confidence: 0.5 });
  });

  it('reads English', () => {
    expect(pairs('The electronic health record (EHR) is kept.', 'en')).toEqual([
      ['EHR', 'electronic health record'],
    ]);
  });

  it.each([
    '(('.repeat(3000),
    'Aa Bb (AB) '.repeat(400),
    `${'A'.repeat(5000)} (AB)`,
    'ab '.repeat(3000),
  ])('is quick on odd text (%#)', (text) => {
    const start = performance.now();
    findAcronyms(text, grammarOf('da'));
    expect(performance.now() - start).toBeLessThan(400);
  });
});

describe('acronymTokens', () => {
  it('finds words in capitals, without their endings', () => {
    expect(tokens('EU’s regler, NGO’er, MR-skanning, G20 og mRNA, COPDs')).toEqual([
      'EU',
      'NGO',
      'MR',
      'G20',
      'mRNA',
      'COPD',
    ]);
  });

  it('leaves names, roman numbers, file numbers and headings in capitals', () => {
    expect(tokens('Vitamin A, type II, A5-0012/2001, McDonald, Peter')).toEqual([]);
    expect(tokens('HVAD DU SKAL VIDE OM DIN SYGDOM')).toEqual([]);
  });
});

describe('findAbbreviations', () => {
  it('knows the everyday ones by their dot', () => {
    const text = 'Det koster ca. 3 mio. kr. f.eks. i år. Slut.';
    const found = findAbbreviations(text, grammarOf('da'));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'ca.',
      'mio.',
      'kr.',
      'f.eks.',
    ]);
  });
});
