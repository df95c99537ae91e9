import { describe, expect, it } from 'vitest';
import { findDefinitions } from './find-definitions.ts';
import { grammarOf } from './grammars.ts';

const defined = (sentence: string, language = 'da') =>
  findDefinitions(sentence, grammarOf(language))[0]?.text;

describe('Danish definitions', () => {
  it.each([
    ['En stamcelle er en celle, der kan udvikle sig til flere celletyper.', 'stamcelle'],
    ['Insulin er et hormon, som sænker blodsukkeret.', 'Insulin'],
    ['Ved en blodprop forstås en klump af størknet blod i en åre.', 'blodprop'],
    [
      'Med begrebet »sundhedskompetence« menes evnen til at forstå råd om sundhed.',
      'sundhedskompetence',
    ],
    ['Epidemiologi er læren om sygdommes udbredelse.', 'Epidemiologi'],
    ['Palliation dækker over lindring af symptomer hos alvorligt syge.', 'Palliation'],
    ['Kronisk sygdom defineres som en lidelse, der varer mindst seks måneder.', 'Kronisk sygdom'],
    ['Anæmi betyder, at blodet har for lidt hæmoglobin.', 'Anæmi'],
    ['Mennesker, der er født med sygdommen, kaldes bærere.', 'bærere'],
    ['Et lægemiddel uden virksomt stof kalder man placebo.', 'placebo'],
    ['Hypertension, dvs. et for højt blodtryk, kan give hjertesygdom.', 'Hypertension'],
    [
      'Rådet er Det Etiske Råd, der blev nedsat i 1987 og fungerer som et uafhængigt organ.',
      'Det Etiske Råd',
    ],
    [
      'Arbejdet ledes af Nationalt Center for Etik, der er et råd under ministeriet.',
      'Nationalt Center for Etik',
    ],
    ['Formålet med at vaccinere børn er, at de ikke bliver syge.', 'vaccinere børn'],
    ['Biomarkør: et stof i kroppen, som kan måles og siger noget om sygdom.', 'Biomarkør'],
    [
      'Magnetisk resonans (MR) er en teknik, hvor man tager billeder uden stråling.',
      'Magnetisk resonans',
    ],
    ['Biobanker er samlinger af prøver, som gemmes til forskning.', 'Biobanker'],
    ['Sundhedsloven er den lov, der bestemmer patienters rettigheder.', 'Sundhedsloven'],
    [
      'Informeret samtykke er, når patienten siger ja på et oplyst grundlag.',
      'Informeret samtykke',
    ],
    ['Man taler om komorbiditet, når en patient har flere sygdomme på én gang.', 'komorbiditet'],
    ['Begrebet triage bruges om sortering af patienter efter alvor.', 'triage'],
    ['Cystisk fibrose er en arvelig sygdom, der rammer lungerne.', 'Cystisk fibrose'],
    ['Kuldioxid, også kaldet kulsyre, er en gas uden farve.', 'Kuldioxid'],
    ['Stråleterapi går ud på at ødelægge kræftceller.', 'Stråleterapi'],
    ['Forkortelsen BT står for blodtryk.', 'BT'],
    ['Udtrykket remission henviser til, at sygdommen er i ro.', 'remission'],
    ['Virologi er studiet af virus og deres formering.', 'Virologi'],
    ['Antistoffer er stoffer, som kroppen danner mod smitte.', 'Antistoffer'],
    ['Dødeligheden er andelen af en gruppe, der dør.', 'Dødeligheden'],
    ['Vaccinationsregistret er et register over alle vacciner.', 'Vaccinationsregistret'],
    ['Ødem: ophobning af væske i vævet.', 'Ødem'],
    ['Et gen er betegnelsen for et stykke DNA med en opskrift.', 'gen'],
  ])('%s', (sentence, term) => {
    expect(defined(sentence)).toBe(term);
  });

  it.each([
    'Vaccination er en stor succes i Danmark.',
    'Det er en metode, som mange bruger.',
    'Der er et behov for flere læger, som kan forske.',
    'Personalemangel er en af de største udfordringer for sygehusene.',
    'Hvad er et gen?',
    'Patienten er på vej hjem.',
    'Strategien er et vigtigt skridt på vejen.',
    'Lægerne kaldes ind til et møde om strategien.',
    'Prøven er taget af en læge, som har erfaring.',
    'Hun er en god læge, der lytter.',
    'Resultatet er, at flere får hjælp.',
    'I dag er kræft en sygdom, som mange overlever.',
    'Rapporten er udgivet af styrelsen.',
    'Forskere fra hele verden deltager.',
    'Han ringede til sin mor, en kvinde, der altid svarer.',
    'Kræft er i dag en sygdom, som mange overlever.',
    'Mælk er en kilde til calcium.',
    'Feber er et tegn på infektion.',
    'Rapporten handler om ventetider på sygehusene.',
    'Mette Hansen er professor ved universitetet.',
    'Lægen henviser til en speciallæge.',
    'Loven betyder, at flere får hjælp.',
    'Patienten er en mand, der har ondt i ryggen.',
    'Ordningen er en lettelse for familierne.',
    'Næste trin er en prøve, som tages af en sygeplejerske.',
    'Projektet går ud på at bygge et nyt hus.',
    'Avisen betegner sagen som alvorlig.',
    'Det kaldes også det store spring.',
    'Det nye hus er en gevinst for byen.',
    'Medicinen er en pille, som tages om aftenen.',
    'Flere patientgrupper tilbydes helgenomsekventering, som en del af patientbehandlingen',
  ])('nothing in: %s', (sentence) => {
    expect(defined(sentence)).toBeUndefined();
  });
});

describe('English definitions', () => {
  it.each([
    ['A stem cell is a cell that can develop into many types.', 'stem cell'],
    ['The term penetrance refers to how often a variant causes disease.', 'penetrance'],
    ['Anaemia is defined as a low level of haemoglobin.', 'Anaemia'],
    ['A drug without an active substance is called a placebo.', 'placebo'],
    ['By informed consent we mean a choice made on full information.', 'informed consent'],
    ['Hypertension, i.e. a high blood pressure, harms the heart.', 'Hypertension'],
  ])('%s', (sentence, term) => {
    expect(defined(sentence, 'en')).toBe(term);
  });

  it.each([
    'It is a method that many use.',
    'Vaccination is a great success in Denmark.',
    'This is one of the reasons for the delay.',
    'The patient is on the way home.',
    'The results are shown in a table.',
    'What is a gene?',
  ])('nothing in: %s', (sentence) => {
    expect(defined(sentence, 'en')).toBeUndefined();
  });
});

describe('findDefinitions', () => {
  it('gives the place of the term, its confidence and the reason', () => {
    expect(findDefinitions('Begrebet gen dækker over et stykke DNA.', grammarOf('da'))).toEqual([
      {
        term: { start: 9, end: 12 },
        text: 'gen',
        form: 'gen',
        confidence: 0.95,
        pattern: 'X dækker over',
      },
    ]);
  });

  it('knows no patterns of other languages', () => {
    expect(findDefinitions('Een gen is een stuk DNA dat iets codeert.', grammarOf('nl'))).toEqual(
      [],
    );
  });

  it.each([
    'a '.repeat(349),
    ', som '.repeat(116),
    '(('.repeat(340),
    'er en '.repeat(110),
    'X, der '.repeat(100),
  ])('does not grow out of hand on odd text (%#)', (text) => {
    const read = (given: string) => {
      findDefinitions(given, grammarOf('da'));
      findDefinitions(given, grammarOf('en'));
    };
    const half = text.slice(0, text.length / 2);
    read(half);
    const ofHalf = fastest(() => read(half));
    const ofWhole = fastest(() => read(text));
    // Quadratic would be 4; backtracking that explodes is beyond all measure.
    expect(ofWhole / Math.max(ofHalf, 0.2)).toBeLessThan(20);
  });
});

/** ms of the fastest of a few runs: the others were disturbed. */
function fastest(run: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}
