import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../../scripts/lexicon/build-lexicon.ts';
import type { Term } from '../../model/glossary.ts';
import { decodeLexicon } from '../lexicon/decode-lexicon.ts';
import { createDanishEngine } from './danish-engine.ts';

const engine = createDanishEngine(decodeLexicon(buildLexicon('da').buffer));
const rulesOnly = createDanishEngine(null);

function term(text: string, more: Partial<Term> = {}): Term {
  return { text, language: 'da', kind: 'preferred', ...more };
}

/** Every way to write the term that has these numbers of words, as one string each. */
function writtenForms(text: string, more: Partial<Term> = {}, from = engine): Set<string> {
  const forms = from
    .termPatterns(term(text, more))
    .flatMap(({ words }) =>
      words.reduce<string[]>(
        (heads, options) =>
          heads.flatMap((head) => options.map((form) => (head === '' ? form : `${head} ${form}`))),
        [''],
      ),
    );
  return new Set(forms);
}

describe('a noun with its forms', () => {
  test.each([
    ['kromatid', 'kromatiden kromatidet kromatider kromatidernes', 'kromatisk kromatin'],
    ['proteindosering', 'proteindoseringen proteindoseringernes', 'protein dosering'],
    ['vævstype', 'vævstypen vævstyperne vævstypes', 'væv vævede'],
    ['lidelse', 'lidelsen lidelsers lidelserne', 'lide lidelig lider'],
    ['celle', 'cellen cellernes celles', 'cello cellist celloen'],
    ['vugge', 'vuggen vugger', 'vugget vuggede'],
    ['serum', 'serummet sera serummer', 'serie'],
    ['bakterium', 'bakteriet bakterier bakteriernes', 'bakteriel'],
    ['antibiotikum', 'antibiotika antibiotikummet', 'antibiotisk'],
    ['bronkitis', "bronkitis' bronkitissen bronkitis'en", 'bronkit bronkial'],
    ['nekrose', 'nekrosen nekroser', 'nekrotisk'],
    ['laparoskopi', 'laparoskopien laparoskopier', 'laparoskopisk laparoskop'],
    ['cyste', 'cysten cysterne', 'cystisk'],
    ['kvinde', 'kvinden kvindernes', 'kvindelig'],
    ['vagthund', 'vagthunden vagthundene', 'vagt hunde'],
    ['søvnløshed', 'søvnløsheden søvnløshedens', 'søvnløs søvnløst'],
    ['mand', 'manden mænd mændenes', 'mande mander'],
    ['lægemand', 'lægemænd lægemanden', 'læge'],
    ['fod', 'foden fødder fødderne', 'føde føder'],
    ['hånd', 'hænder hånden', 'håndter'],
    ['øre', 'øret ører', 'ørets- ør'],
    ['kollega', 'kolleger kollegaen kollegaer', 'kollegial'],
    ['risiko', 'risici risikoen risikoer', 'risikabel'],
    ['nummer', 'numre nummeret numrene', 'numsen nu'],
    ['cykel', 'cyklen cykler', 'cykle'],
    ['middel', 'midlet midler midlerne', 'mid middels-'],
    ['knogle', 'knoglen knoglerne', 'knoglet'],
    ['krop', 'kroppen kroppe', 'kroen kroppede'],
    ['tab', 'tabet tabene', 'tabte'],
    ['idé', 'ideen idéer ideer', 'ideel'],
    ['allé', 'alléen alleen alléer', 'alle'],
    ['lov', 'loven love lovens', 'lovede'],
    ['patienter', 'patient patienten patienternes', 'patientel'],
  ])('%s', (noun, yes, no) => {
    const forms = writtenForms(noun);
    expect([...forms][0]).toBe(noun);
    expect(yes.split(' ').filter((form) => !forms.has(form))).toEqual([]);
    expect(no.split(' ').filter((form) => forms.has(form))).toEqual([]);
  });

  test.each([
    ['hav', 'have'],
    ['side', 'siden'],
    ['del', 'dels'],
    ['tank', 'tanke'],
    ['møde', 'mødes'],
    ['egn', 'egne'],
    ['skab', 'skabe'],
  ])('%s is not met in %s, which is another word', (noun, other) => {
    expect(writtenForms(noun)).not.toContain(other);
  });

  test('a given gender is kept to', () => {
    const forms = writtenForms('xylat', { gender: 'common' }, rulesOnly);
    expect(forms).toContain('xylaten');
    expect(writtenForms('blob', { gender: 'neuter' }, rulesOnly)).toContain('blobbet');
    expect(writtenForms('blob', { gender: 'neuter' }, rulesOnly)).not.toContain('blobben');
  });
});

describe('other words', () => {
  test.each([
    ['NGC', "NGC's NGCs NGC'en NGC'erne", 'ngc NG NGCA'],
    ['COVID-19', 'COVID-19', 'COVID-18 COVID'],
    ['MR-skanning', 'MR-skanningerne MR-skanningens', "MR'en-skanning MRs-skanning"],
    ['Lægemiddelstyrelsen', 'Lægemiddelstyrelsens', 'Lægemiddelstyrelse Lægemiddelstyrelsener'],
    ['Huntington', 'Huntingtons', 'Huntingtonen'],
    ['Crohns', "Crohns'", 'Crohnsen'],
    ['kronisk', 'kroniske', 'kronik kronisken'],
    ['arvelig', 'arveligt arvelige', 'arv arvelighed'],
    ['opererer', 'opererer', 'opera'],
    ['undersøge', 'undersøger undersøgte undersøgt', 'undersøgelse'],
  ])('%s', (text, yes, no) => {
    const forms = writtenForms(text);
    expect(yes.split(' ').filter((form) => !forms.has(form))).toEqual([]);
    expect(no.split(' ').filter((form) => forms.has(form))).toEqual([]);
  });

  test('a word class that an editor gives decides', () => {
    expect(writtenForms('virke', { wordClass: 'verb' })).toContain('virkede');
    expect(writtenForms('virke', { wordClass: 'noun' })).not.toContain('virkede');
    expect(writtenForms('Genom', { wordClass: 'name' })).not.toContain('Genomet');
  });
});

describe('a term of several words', () => {
  test.each([
    [
      'personlig plan',
      'personlige plan|personlige planer|personlig plans',
      'person plan|personlig planlagt',
    ],
    ['sjælden sygdom', 'sjældne sygdomme|sjældne sygdoms', 'sjælden syg'],
    ['sjældne sygdomme', 'sjælden sygdom|sjældne sygdomme', 'sygdom'],
    ['højt blodtryk', 'høje blodtryk|højt blodtryks', 'højre blodtryk'],
    ['åbent sår', 'åbne sår|åbent sårs', 'åbning sår'],
    ['undersøgt væv', 'undersøgte væv', 'undersøgelse væv'],
    [
      'sygdom i leveren',
      'sygdomme i leveren|sygdommen i leveren|sygdom i leverens',
      'sygdom leveren',
    ],
    ['Crohns sygdom', 'Crohns sygdomme', 'Crohn sygdom'],
    ['Nyt Dansk Institut', 'Nyt Dansk Instituts|Nye Dansk Institut', 'Nyt Dansk Institutter'],
    ['Det Etiske Råd', 'Det Etiske Råds', 'Det Etiske Råder'],
  ])('%s', (text, yes, no) => {
    const forms = writtenForms(text);
    expect(yes.split('|').filter((form) => !forms.has(form))).toEqual([]);
    expect(no.split('|').filter((form) => forms.has(form))).toEqual([]);
  });

  test('given forms are added and taken away, alone and in a phrase', () => {
    const more = { forms: ['sjældent syge'], notForms: ['sjældne sygdoms'] };
    const forms = writtenForms('sjælden sygdom', more);
    expect(forms).toContain('sjældent syge');
    expect(forms).not.toContain('sjældne sygdoms');
    expect(forms).toContain('sjældne sygdomme');
    expect(forms).toContain('sjælden sygdoms');
    expect(writtenForms('plan', { notForms: ['Planer'] })).not.toContain('planer');
  });

  test('a term that does not inflect is only itself', () => {
    expect(writtenForms('personlig plan', { inflect: false })).toEqual(new Set(['personlig plan']));
    expect(writtenForms('plan', { inflect: false, forms: ['planx'] })).toEqual(
      new Set(['plan', 'planx']),
    );
  });
});

describe('whatever is given', () => {
  const oddities = [
    '',
    ' ',
    '.',
    '-',
    '…',
    '😀',
    '__proto__',
    'constructor',
    '(a+)+$',
    "'",
    '\u00ad',
  ];

  test.each([...oddities, 'æ'.repeat(10_000), 'genом', 'a-', '-a', '1', '½', 'C. diff.'])(
    'termPatterns, findInCompound and completeEllipsis bear %j',
    (text) => {
      for (const from of [engine, rulesOnly]) {
        const patterns = from.termPatterns(term(text));
        for (const { words } of patterns) {
          for (const forms of words) expect(forms.length).toBeLessThanOrEqual(120);
        }
        from.findInCompound(text, () => true);
        from.completeEllipsis(text, text);
      }
    },
  );

  test.each(oddities.filter((text) => !/[\p{L}\p{N}]/u.test(text)))('%j is no term', (text) => {
    expect(engine.termPatterns(term(text))).toEqual([]);
  });

  test('parts lie in the word, forms hold the term itself, nothing throws', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aeiosgnrtlædk-s en') });
    fc.assert(
      fc.property(text, fc.string(), (word, any) => {
        for (const part of engine.findInCompound(word, (form) => form.length % 2 === 1)) {
          expect(word.slice(part.start, part.end)).toBe(part.form);
        }
        const forms = writtenForms(word);
        if (/[a-zæ]/u.test(word)) expect(forms).toContain(word.trim().split(/\s+/u).join(' '));
        engine.termPatterns(term(any));
        engine.completeEllipsis(any, word);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a term with a hanging hyphen', () => {
  test.each([
    ['Diagnose- og behandlingsret', 'behandlingsretten'],
    ['diabetes- og hjertesygdom', 'hjertesygdomme'],
  ])('%s inflects at its end', (text, form) => {
    const patterns = engine.termPatterns({ text, language: 'da', kind: 'preferred' });
    expect(patterns.flatMap(({ words }) => words[2] ?? [])).toContain(form);
    expect(patterns.flatMap(({ words }) => words[0] ?? [])).toEqual(
      patterns.map(() => text.split(' ')[0]),
    );
  });
});
