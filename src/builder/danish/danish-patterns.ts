import type { DefinitionPattern } from '../grammar.ts';

const SUBJECT = String.raw`^(?<term>[^,;:.!?]{2,90}?)(?: \([^()]{1,40}\))?`;
const ADVERB = '(?: (?:altså|også|ofte|her|normalt|typisk|kort sagt|i denne \\p{L}+|i dag))?';

function pattern(
  name: string,
  confidence: number,
  source: string,
  place: 'whole' | 'tail' = 'whole',
): DefinitionPattern {
  return { name, confidence, place, find: new RegExp(source, 'diu') };
}

/** Best first where several fit. Each is written for whole sentences. */
export const DANISH_PATTERNS: readonly DefinitionPattern[] = [
  pattern(
    'ved X forstås',
    0.95,
    '^(?:Ved|Med|Under) (?<term>[^,;:!?]{2,90}?)(?: \\([^()]{1,40}\\))? (?:forstås|menes|forstår (?:man|vi)|mener (?:man|vi))\\b',
  ),
  pattern(
    'X defineres som',
    0.95,
    `${SUBJECT} (?:defineres|kan defineres|er defineret|forstås|skal forstås)${ADVERB} (?:som|ved)\\b`,
  ),
  pattern('X dækker over', 0.95, `${SUBJECT},? dækker${ADVERB} over\\b`),
  pattern(
    'X betyder',
    0.9,
    `${SUBJECT} (?:betyder|betegner|vil sige|kan oversættes)${ADVERB}(?:,? at)? `,
  ),
  pattern(
    'X er betegnelsen for',
    0.95,
    `${SUBJECT} er${ADVERB} (?:læren om|en (?:samle|fælles)?betegnelse for|(?:samle|fælles)?betegnelsen for|et (?:andet )?(?:ord|navn|udtryk|begreb) for|navnet på|det samme som|kort for|en forkortelse (?:for|af)|når)\\b`,
  ),
  pattern(
    'X, dvs.',
    0.85,
    String.raw`(?<term>[^,;:.!?]{2,90}?)(?: \([^()]{1,40}\))?,? (?:dvs\.|d\.v\.s\.|det vil sige|altså|nemlig) (?:en|et|at|den|det|de|\p{L}+er)\b`,
    'tail',
  ),
  pattern(
    'X, der fungerer som',
    0.85,
    String.raw`(?<term>[^,;:.!?]{2,140}?)(?: \([^()]{1,40}\))?, (?:der|som)\b[^;:!?]{0,120}? (?:fungerer|virker|tjener|optræder) som (?:en|et)\b`,
    'tail',
  ),
  pattern(
    'X, der er en',
    0.8,
    String.raw`(?<term>[^,;:.!?]{2,140}?)(?: \([^()]{1,40}\))?, (?:der|som|hvilket) er (?<genus>(?:en|et|den|det) .*)$`,
    'tail',
  ),
  pattern(
    'Y kaldes X',
    0.9,
    String.raw` (?:kaldes|kalder (?:man|vi)|betegnes|benævnes|omtales som|går under navnet)(?: (?:også|ofte|derfor|tilsammen|samlet|for|normalt|som))* (?<term>[^,;:.!?()]{2,80}?)(?: \([^()]{1,40}\))?(?:[,;.]|$)`,
  ),
  pattern(
    'Y, også kaldet X',
    0.6,
    String.raw`(?:også|populært|tidligere) (?:kaldet|kendt som|betegnet) (?<term>[^,;:.!?()]{2,80}?)(?: \([^()]{1,40}\))?(?:[,;.]|$)`,
  ),
  pattern(
    'X er en',
    0.8,
    `${SUBJECT} er${ADVERB} (?<genus>(?:en|et|den|det|de) .*|\\p{L}{2,}(?:er|ing|else|viden|brug) (?:af|der|som|til|om) .*|(?:\\p{L}{3,}en|antallet|forholdet|stedet|området|stoffet|midlet|redskabet) (?:af|for|mellem|over|til|at|hvor) .*)$`,
  ),
  pattern(
    'formålet med X er',
    0.7,
    String.raw`^Formålet med (?:at )?(?<term>[^,;:.!?]{2,90}?) er,? at\b`,
  ),
  pattern(
    'X har til formål',
    0.6,
    `${SUBJECT} (?:har til (?:formål|opgave)|skal sikre|har som (?:formål|opgave))\\b`,
  ),
  pattern(
    'X består af',
    0.6,
    `${SUBJECT} (?:består af(?! [\\d])|består i|omfatter|indebærer|kendetegnes ved|er kendetegnet ved|går ud på|handler om|beskriver|bruges til|anvendes til)\\b`,
  ),
  pattern(
    'X: en',
    0.8,
    String.raw`^(?<term>[^,;:.!?]{2,60}?)(?: \([^()]{1,40}\))?(?::| –| —| -) (?<genus>(?:en|et|den|det|de|læren) .*)$`,
  ),
  pattern(
    'X (forkortet …)',
    0.55,
    String.raw`(?<term>[^,;:.!?()]{2,90}?) \((?:forkortet|forkortes|på engelsk|engelsk:?) [^()]{1,60}\)`,
    'tail',
  ),
  pattern(
    'et X, som kan',
    0.55,
    String.raw`(?<term>[^,;:.!?]*\b(?:en|et) [^,;:.!?]{2,60}?)(?: \([^()]{1,40}\))?, (?:der|som) (?:kan|skal|bruges|anvendes|indeholder|samler|består)\b`,
    'tail',
  ),
  pattern(
    'med X kan man',
    0.5,
    String.raw`^(?:Med|Ved hjælp af) (?<term>[^,;:.!?]{2,60}?) kan (?:man|vi|lægen|læger|forskere)\b`,
  ),
];
