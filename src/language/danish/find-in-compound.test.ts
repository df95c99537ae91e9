import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../../scripts/lexicon/build-lexicon.ts';
import { decodeLexicon } from '../lexicon/decode-lexicon.ts';
import { createDanishEngine } from './danish-engine.ts';

const engine = createDanishEngine(decodeLexicon(buildLexicon('da').buffer));
const rulesOnly = createDanishEngine(null);

/** The parts of a word that are forms of the term. */
function partsOf(text: string, word: string): string[] {
  const patterns = engine.termPatterns({ text, language: 'da', kind: 'preferred' });
  const forms = new Set(patterns.flatMap(({ words }) => words.flat()).map((f) => f.toLowerCase()));
  return engine.findInCompound(word, (part) => forms.has(part)).map(({ form }) => form);
}

describe('a term in a compound', () => {
  test.each([
    ['vene', 'venekateter', 'vene'],
    ['knogle', 'knoglevævet', 'knogle'],
    ['nyre', 'nyresvigt', 'nyre'],
    ['nyre', 'kunstnyre', 'nyre'],
    ['blod', 'blodprøvesvaret', 'blod'],
    ['prøve', 'blodprøvesvaret', 'prøve'],
    ['behandling', 'behandlingsforløb', 'behandling'],
    ['behandling', 'genbehandling', 'behandling'],
    ['vurdering', 'teknologivurderingerne', 'vurderingerne'],
    ['genom', 'genomarkivet', 'genom'],
    ['gen', 'genvarianten', 'gen'],
    ['gen', 'arveanlægsgenet', 'genet'],
    ['RNA', 'rna-sekvenser', 'rna'],
    ['analyse', 'dna-analysens', 'analysens'],
    ['cohort', 'cohort-studiet', 'cohort'],
    ['barn', 'børneklinik', 'børn'],
    ['lunge', 'lungerøntgen', 'lunge'],
    ['skanning', 'helkropsskanning', 'skanning'],
    ['nerve', 'synsnerven', 'nerven'],
    ['smerte', 'gigtsmerter', 'smerter'],
    ['stof', 'brændstof', 'stof'],
    ['blod', 'blodfortyndende', 'blod'],
    ['arv', 'arveret', 'arv'],
    ['form', 'behandlingsformen', 'formen'],
    ['gen', 'kræftgener', 'gener'],
    ['gen', 'sygdomsgenerne', 'generne'],
    ['gen', 'brca-gener', 'gener'],
    ['gen', 'søvngenet', 'genet'],
    ['gen', 'risikogenet', 'genet'],
    ['gene', 'søvngener', 'gener'],
    ['virkning', 'lægemiddelvirkning', 'virkning'],
    ['virkning', 'eftervirkningen', 'virkningen'],
    ['styrelse', 'lægemiddelstyrelsen', 'styrelsen'],
    ['diagnosticere', 'nydiagnosticerede', 'diagnosticerede'],
    ['sklerosepatient', 'xyrosesklerosepatient', 'sklerosepatient'],
  ])('%s in %s: %s', (text, word, part) => {
    expect(partsOf(text, word)).toEqual([part]);
  });

  test.each([
    ['gen', 'genoplivning genfinde gentagelse gensidig gengivelse gennemse generation genert'],
    ['gen', 'regent ingen nogen egen vogne argentina intelligent legende dogen antigen'],
    ['celle', 'parcellen novelle mortadelle'],
    ['syn', 'synd synge synkope synops'],
    ['kost', 'kostbar kostald forkoste'],
    ['tand', 'forstander bestand enkestand vandstanden'],
    ['styrelse', 'bestyrelser forstyrrelse bestyrelsesmøde selvstyrelse'],
    [
      'virkning',
      'påvirkning indvirkning vekselvirkning vekselvirkninger tilbagevirkning bagvirkningen virkningsfuld',
    ],
    ['gen', 'søvngener tandgenerne blæregener støjgener pollengener følgegener overgen overgenet'],
    ['diagnosticeret', 'udiagnosticeret'],
    ['kræft', 'bekræftelse kraftværk afkræfte'],
    ['led', 'leder ledelse ledig billede'],
    ['ret', 'retning rette kvarteret terning'],
    ['del', 'handel fordel delfin model'],
    ['patient', 'impatiens'],
    ['medicin', 'medicinsk medicinere'],
    ['læge', 'anlæget lægelig belægge'],
    ['test', 'kontesten detest testamentet'],
    ['plan', 'planet plantage eksplantat'],
    ['kur', 'kursliste madkursus konkurrent kurdisk'],
    ['ret', 'opereret diskretion'],
    ['form', 'formand formering deformere'],
    ['tal', 'taletid hospital krystal aftale'],
    ['ring', 'levering leveringen'],
  ])('%s is no part of: %s', (text, words) => {
    const met = words.split(' ').filter((word) => partsOf(text, word).length > 0);
    expect(met).toEqual([]);
  });

  test('offsets are those of the word given', () => {
    const parts = engine.findInCompound('mr-lungescanning', (part) => part === 'lunge');
    expect(parts).toEqual([{ start: 3, end: 8, form: 'lunge' }]);
  });

  test('without a lexicon only hyphens tell parts apart', () => {
    const isTerm = (part: string) => part === 'lunge';
    expect(rulesOnly.findInCompound('lunge-test', isTerm)).toHaveLength(1);
    expect(rulesOnly.findInCompound('lungetest', isTerm)).toEqual([]);
  });
});

describe('an elliptic pair', () => {
  test.each([
    ['bryst', 'prostatakræft', 'brystkræft'],
    ['lunge', 'hjertesygdommene', 'lungesygdommene'],
    ['sundheds-', 'socialpolitik', 'sundhedspolitik'],
    ['CT', 'MR-skanninger', 'CT-skanninger'],
  ])('%s and %s: %s', (part, whole, full) => {
    expect(engine.completeEllipsis(part, whole)).toContain(full);
  });

  test.each([
    ['', 'kræft'],
    ['-', 'brystkræft'],
    ['bryst', ''],
    ['bryst', '-'],
    ['bryst', 'xqz'],
  ])('%j and %j: nothing', (part, whole) => {
    expect(engine.completeEllipsis(part, whole)).toEqual([]);
  });
});
