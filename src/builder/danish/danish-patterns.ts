import type { DefinitionPattern } from '../grammar.ts';

/** What may stand between a term and its verb: an abbreviation, a foreign name. */
const ASIDE = String.raw`(?: ?\([^()]{1,60}\)|, (?:også kaldet|også kendt som|populært kaldet|tidligere kaldet|nu kaldet|kaldet|på dansk|på engelsk|på latin|i daglig tale|eller|forkortet) [^,]{2,60},)?`;
const SUBJECT = String.raw`^(?:\d{1,3}[.)] )?(?<term>[^,;:.!?]{2,90}?)${ASIDE}`;
const OBJECT = `(?<term>[^,;:.!?()]{2,80}?)${ASIDE} ?(?:[,;.]|$)`;
const ADVERB = String.raw`(?: (?:altså|også|ofte|her|normalt|typisk|kort sagt|i denne \p{L}+))?`;
const NOT_GENUS = String.raw`(?!(?:\p{L}+ede|\p{L}+t|ikke|altid|ofte|nu|blevet|enige|glade) )`;
/** "… er celler, der", "… er varige ændringer i": a bare genus. */
const PLURAL_GENUS = String.raw`${NOT_GENUS}(?:(?:små|\p{L}+(?:e|ede|ende)) (?:og \p{L}+e )?){0,2}(?:\p{L}{2,}(?:er|ing|else|viden|brug|data|midler|børn|folk|mål|stof|dyr|celler|prøver)(?:,? (?:til|om|mellem|med|for))|\p{L}{2,}(?:er|e|ing|else|viden|brug|data|midler|børn|folk|mål|stof|dyr|celler|prøver)(?:,? (?:af|der|som|hvor|hvori|hvormed|hvis|mellem|fra))|\p{L}{2,}(?:inger|elser|ioner|heder|ninger|hed|tion|else) (?:i|på)) .*|(?:\p{L}+(?:e|et|ig|isk|t) )?\p{L}{4,} (?:på|til|om|i) at .*`;
/** "… er andelen af": what a measure, a science or an ability is. */
const MEASURE_GENUS = String.raw`(?:(?:\p{L}{3,}en|antallet|forholdet|stedet|området|stoffet|midlet|redskabet|studiet|tallet|målet|beløbet|tidsrummet|niveauet|arbejdet|tidspunktet|princippet)(?:,? (?:af|for|fra|mellem|over|på|til|om|at|hvor|hvormed|som|der)),? .*|det,? (?:at|der|som) .*|den,? (?:der|som) .*)`;
const NAMING = `en (?:samle|fælles)?betegnelse for|(?:samle|fælles)?betegnelsen for|et (?:andet )?(?:ord|navn|udtryk|begreb) for|navnet på|det samme som|kort for|en forkortelse (?:for|af)`;

type Row = readonly [name: string, confidence: number, pattern: string];

/** The term is caught by the pattern. Best first where several fit. */
const TERM_ROWS: readonly Row[] = [
  [
    'ved X forstås',
    0.95,
    `^(?:Ved|Med|Under) (?<term>[^,;:!?]{2,90}?)${ASIDE} (?:forstås|menes|forstår (?:man|vi)|mener (?:man|vi))\\b`,
  ],
  [
    'X defineres som',
    0.95,
    `${SUBJECT} (?:defineres|kan defineres|er defineret|forstås|skal forstås|beskrives|kan beskrives)${ADVERB} (?:som|ved)\\b`,
  ],
  ['X dækker over', 0.95, `${SUBJECT},? dækker${ADVERB} over\\b`],
  [
    'X betyder',
    0.9,
    `^(?:At )?${SUBJECT.slice(1)} (?:betyder(?! (?:meget|mere|lidt|alt))|betegner(?![^,.]* som )|vil sige|kan oversættes|refererer til|bruges om|anvendes om|bruges som betegnelse for|er en form for|er en slags)${ADVERB}(?:,? at)? `,
  ],
  [
    'begrebet X bruges',
    0.9,
    `^(?:Begrebet|Udtrykket|Termen|Ordet|Betegnelsen|Diagnosen) (?<term>[^,;:.!?]{2,60}?)${ASIDE} (?:henviser til|bruges|anvendes|omfatter|beskriver|betegner|betyder|dækker|handler om|er)\\b`,
  ],
  [
    'forkortelsen X står for',
    0.9,
    `^(?:Forkortelsen|Akronymet|Bogstaverne) (?<term>[^,;:.!? ]{2,12}) (?:står for|betyder|dækker over|er)\\b`,
  ],
  [
    'X angiver antallet',
    0.75,
    `^(?!\\p{L}+(?:en|(?<!it)et|ne) )${SUBJECT.slice(1)} (?:angiver|måler|udtrykker|beskriver),? (?:antallet|andelen|forholdet|hvor|risikoen|sandsynligheden|graden|mængden)\\b`,
  ],
  [
    'et X udgør',
    0.6,
    `^(?:En|Et) (?<term>[^,;:.!?]{2,60}?)${ASIDE} udgør (?:den|det|de) \\p{L}+e \\p{L}+ i\\b`,
  ],
  ['X er betegnelsen for', 0.95, `${SUBJECT} er${ADVERB},? (?:læren om|${NAMING}|når)\\b`],
  [
    'Y kaldes X',
    0.9,
    `(?<!^(?:Han|Hun|Jeg|Du|Vi|De)) (?:kaldes|kalder (?:man|vi)|betegnes|benævnes|omtales som|går under (?:navnet|betegnelsen)|kendes som|er kendt som)(?: (?:også|ofte|tit|derfor|tilsammen|samlet|for|normalt|som|det|dem))* (?!(?:den|det|de|til|ind|op|ud) )${OBJECT}`,
  ],
  [
    'X kalder man en',
    0.95,
    String.raw`^(?!(?:En|Et|Den|Det|De|Når|Hvis|I) )(?<term>\p{L}[^,;:.!? ]+(?: [^,;:.!? ]+)?) (?:kaldes|kalder (?:man|vi)) (?<genus>(?:en|et|den|det) [^,]+, (?:der|som|hvor)\b.*)$`,
  ],
  ['X kaldes det', 0.95, String.raw`^(?<term>\p{Lu}\p{L}+) kaldes (?:den|det|de) \p{L}+ `],
  [
    'et X var en',
    0.7,
    `^(?:En|Et) (?<term>[^,;:.!?]{2,60}?)${ASIDE} var (?<genus>(?:en|et|den|det) [^,]+, (?:der|som|hvor).*)$`,
  ],
  [
    'X, dvs. Y, …',
    0.7,
    '^(?<term>[^,;:.!?]{2,50}?), (?:dvs\\.|d\\.v\\.s\\.|det vil sige) [^,]{10,}, ',
  ],
  ['Y, også kaldet X', 0.6, `(?:også|populært|tidligere) (?:kaldet|kendt som|betegnet) ${OBJECT}`],
  [
    'X er en',
    0.8,
    `${SUBJECT} er${ADVERB} (?<genus>(?:en|et|den|det|de) .*|${PLURAL_GENUS}|${MEASURE_GENUS})$`,
  ],
  [
    'formålet med X er',
    0.7,
    '^(?:Formålet|Hensigten|Ideen) med (?:at )?(?<term>[^,;:.!?]{2,90}?) er,? at\\b',
  ],
  [
    'X har til formål',
    0.6,
    `${SUBJECT} (?:har til (?:formål|opgave)|skal sikre|har som (?:formål|opgave))\\b`,
  ],
  [
    'X består af',
    0.6,
    `${SUBJECT} (?:består af(?! \\d)|består i|kendetegnes ved|er kendetegnet ved|går ud på|bruges til|anvendes til)\\b`,
  ],
  // A definite subject goes on with a thing already named ("Rapporten handler om …").
  [
    'X omfatter',
    0.6,
    `^(?!\\p{L}+(?:en|(?<!it)et|ne) )${SUBJECT.slice(1)} (?:omfatter|indebærer|handler om|beskriver)\\b`,
  ],
  [
    'man taler om X, når',
    0.85,
    `^(?:Man|Vi|Lægen|Læger) taler om ${OBJECT.replace('(?:[,;.]|$)', ',? (?:når|hvis)\\b')}`,
  ],

  [
    'X: en',
    0.8,
    `^(?<term>[^,;:.!?]{2,60}?)${ASIDE}(?: ?:| –| —| -) (?<genus>(?:en|et|den|det|de|læren) .*|${MEASURE_GENUS})$`,
  ],
  [
    'X: lindring af',
    0.7,
    `^(?<term>[^,;:.!?]{2,50}?)${ASIDE}(?: ?:| –| —| -) (?:\\p{L}+(?:e|et|ig|isk) )?\\p{L}{3,}(?:ing|else|hed|sel|tion|viden|brug|evne|metode|analyse|sygdom|stof|enhed|måling|prøve|lov|person|middel|del|form)(?:,? (?:af|til|der|som|hvor|hvori|om|ved|med|mellem|for|i)) .*$`,
  ],
  [
    'med X kan man',
    0.5,
    '^(?:Med|Ved hjælp af) (?<term>[^,;:.!?]{2,60}?) kan (?:man|vi|lægen|læger|forskere)\\b',
  ],
];

/** The term stands right before the match. */
const BEFORE_ROWS: readonly Row[] = [
  [
    'X, dvs.',
    0.85,
    String.raw`,? (?:dvs\.|d\.v\.s\.|det vil sige|altså|nemlig) (?:en|et|at|den|det|de|\p{L}+er)\b`,
  ],
  [
    'X, der fungerer som',
    0.85,
    String.raw`, (?:der|som)\b[^;:!?]{0,120}? (?:fungerer|virker|tjener|optræder) som (?:en|et)\b`,
  ],
  ['X, der er en', 0.8, ', (?:der|som|hvilket) er (?<genus>(?:en|et|den|det) .*)$'],
  [
    'X (forkortet …)',
    0.55,
    String.raw` \((?:forkortet|forkortes|på engelsk|engelsk:?) [^()]{1,60}\)`,
  ],
  ['X, en Y der', 0.6, ', (?<genus>(?:en|et) [^,;:]{3,60},? (?:der|som|hvor|hvori) .*)$'],
];

/** As before, but only after an article: without one "X, som kan" tells something of a known thing. */
const ARTICLE_ROWS: readonly Row[] = [
  [
    'et X, som kan',
    0.55,
    String.raw`, (?:der|som) (?:kan|skal|bruges|anvendes|indeholder|samler|består)\b`,
  ],
];

export const DANISH_PATTERNS: readonly DefinitionPattern[] = [
  ...TERM_ROWS.map((row) => compile(row, 'term')),
  ...BEFORE_ROWS.map((row) => compile(row, 'before')),
  ...ARTICLE_ROWS.map((row) => compile(row, 'article')),
];

function compile(
  [name, confidence, pattern]: Row,
  place: DefinitionPattern['place'],
): DefinitionPattern {
  // In JavaScript `\b` knows no letter but a to z: "på" would have no end.
  const source = pattern.replaceAll('\\b', '(?![\\p{L}\\p{N}])');
  return { name, confidence, place, find: new RegExp(source, 'diu') };
}
