/**
 * Which forms a Danish noun takes, by the end of the word. A row names an ending and what stands
 * in its place: the bare endings of the definite, the plural and the definite plural. Genitives
 * are made by the engine. The longest ending that fits wins. `c` and `n` are the genders.
 */
export type NounRow = {
  ending: string;
  /** Written in place of the ending, one for each form. */
  forms: string;
  gender?: 'common' | 'neuter';
};

const C = 'common';
const N = 'neuter';

/** Endings whose paradigm the language fixes: suffixes, Latin and Greek endings. */
export const SUFFIX_ROWS: readonly NounRow[] = [
  { ending: 'ing', forms: 'ingen inger ingerne', gender: C },
  { ending: 'else', forms: 'elsen elser elserne', gender: C },
  { ending: 'hed', forms: 'heden heder hederne', gender: C },
  { ending: 'dom', forms: 'dommen domme dommene', gender: C },
  { ending: 'skab', forms: 'skabet skabet skaber skaberne skabe skabene skaben' },
  { ending: 'tion', forms: 'tionen tioner tionerne', gender: C },
  { ending: 'sion', forms: 'sionen sioner sionerne', gender: C },
  { ending: 'xion', forms: 'xionen xioner xionerne', gender: C },
  { ending: 'tet', forms: 'teten teter teterne', gender: C },
  { ending: 'sitet', forms: 'siteten siteter siteterne sitetet' },
  { ending: 'ment', forms: 'mentet menter menterne', gender: N },
  { ending: 'ium', forms: 'iummet iet ier ierne ia iaene', gender: N },
  { ending: 'um', forms: 'ummet et er erne a aene ummer ummerne ummene', gender: N },
  { ending: 'ist', forms: 'isten ister isterne', gender: C },
  { ending: 'isme', forms: 'ismen ismer ismerne', gender: C },
  { ending: 'ans', forms: 'ansen anser anserne', gender: C },
  { ending: 'ens', forms: 'ensen enser enserne', gender: C },
  { ending: 'ance', forms: 'ancen ancer ancerne', gender: C },
  { ending: 'ence', forms: 'encen encer encerne', gender: C },
  { ending: 'ik', forms: 'ikken ikker ikkerne', gender: C },
  { ending: 'log', forms: 'logen loger logerne', gender: C },
  { ending: 'graf', forms: 'grafen grafer graferne', gender: C },
  { ending: 'gram', forms: 'grammet grammer grammerne gramme', gender: N },
  { ending: 'skop', forms: 'skopet skoper skoperne', gender: N },
  { ending: 'ør', forms: 'øren ører ørerne', gender: C },
  { ending: 'or', forms: 'oren orer orerne', gender: C },
  { ending: 'itis', forms: "itissen itis'en itisser itisserne itten ittis", gender: C },
  { ending: 'osis', forms: "osen osissen osis'en oser oserne", gender: C },
  { ending: 'asis', forms: "asen asissen asis'en aser aserne", gender: C },
  { ending: 'sis', forms: "sissen sis'en ser serne sisser sisserne", gender: C },
  { ending: 'ose', forms: 'osen oser oserne', gender: C },
  { ending: 'ase', forms: 'asen aser aserne', gender: C },
  { ending: 'ese', forms: 'esen eser eserne', gender: C },
  { ending: 'om', forms: 'omet omer omerne ommet ommer ommerne' },
  { ending: 'oma', forms: 'omaet omata omaerne omer omaer', gender: N },
  { ending: 'us', forms: "ussen usset us'en us'et usser usserne ussene i" },
  { ending: 'is', forms: "issen isset is'en is'et isser isserne issene" },
  { ending: 'as', forms: "assen asset as'en as'et asser asserne aset aser asene" },
  { ending: 'eri', forms: 'eriet erier erierne', gender: N },
  { ending: 'i', forms: 'ien iet ier ierne' },
  { ending: 'ant', forms: 'anten anter anterne antet' },
  { ending: 'ent', forms: 'enten enter enterne entet' },
  { ending: 'at', forms: 'aten atet ater aterne atten atter atterne attet' },
  { ending: 'et', forms: 'etten etter etterne ettet eten etet eter eterne' },
  { ending: 'ori', forms: 'orien orier orierne oriet' },
  { ending: 'ukt', forms: 'uktet ukter ukterne ukten' },
  { ending: 'abel', forms: 'ablen abler ablerne abelen' },
  { ending: 'kel', forms: 'klen kler klerne kelen klet kelet kelerne keler' },
  { ending: 'middel', forms: 'midlet midler midlerne middelet', gender: N },
  { ending: 'nummer', forms: 'nummeret nummret numre numrene', gender: N },
];

/** Nouns whose stem changes, also at the end of a compound: all that is not lemma or genitive. */
export const IRREGULAR_NOUNS: Readonly<Record<string, string>> = {
  and: 'anden ænder ænderne',
  barn: 'barnet børn børnene',
  bod: 'boden bøder bøderne',
  bog: 'bogen bøger bøgerne',
  bonde: 'bonden bønder bønderne',
  bror: 'broren brødre brødrene',
  broder: 'broderen brødre brødrene',
  datter: 'datteren døtre døtrene',
  far: 'faren fædre fædrene',
  fader: 'faderen fædre fædrene',
  fod: 'foden fødder fødderne',
  gås: 'gåsen gæs gæssene',
  hånd: 'hånden hænder hænderne',
  klo: 'kloen kløer kløerne',
  ko: 'koen køer køerne',
  kraft: 'kraften kræfter kræfterne',
  mand: 'manden mænd mændene',
  medium: 'mediet medier medierne mediummet media',
  menneske: 'mennesket mennesker menneskene',
  mor: 'moren mødre mødrene',
  moder: 'moderen mødre mødrene',
  nat: 'natten nætter nætterne',
  nød: 'nøden nødder nødderne',
  offer: 'offeret ofret ofre ofrene',
  rod: 'roden rødder rødderne',
  so: 'soen søer søerne',
  stad: 'staden stæder stæderne',
  stang: 'stangen stænger stængerne',
  stand: 'standen stænder stænderne stande standene',
  sted: 'stedet steder stederne',
  svigerfar: 'svigerfaren svigerfædre svigerfædrene',
  søn: 'sønnen sønner sønnerne',
  tand: 'tanden tænder tænderne',
  tang: 'tangen tænger tængerne',
  tå: 'tåen tæer tæerne',
  virus: "virussen virusset virus'en virus'et vira viraene virusser virusserne virussene",
  øje: 'øjet øjne øjnene',
  øre: 'øret ører ørerne',
  genus: 'genusset genera',
  corpus: 'corpusset corpora',
  korpus: 'korpusset korpora korpusser korpusserne',
  centrum: 'centrummet centret centrer centrene centrummer centrummerne',
  datum: 'datummet data dataene',
  data: 'dataene',
  sæt: 'sættet sættene',
  tema: 'temaet temaer temaerne temata',
  trauma: 'traumaet traumer traumerne traumata',
  stigma: 'stigmaet stigmata stigmaer stigmaerne',
  skema: 'skemaet skemaer skemaerne skemata',
};

/** Stems ending in one of these may double it before a vowel: hat, hatten. Never v, h, j, w, x. */
export const DOUBLING = 'bdfgklmnprst';

/** The endings of a noun of which nothing is known, after a consonant and after a vowel. */
export const OPEN_ENDINGS = {
  consonant: { common: 'en', neuter: 'et', plural: 'er erne e ene' },
  e: { common: 'n', neuter: 't', plural: 'r rne ne' },
  vowel: { common: 'en', neuter: 'et', plural: 'er erne ene' },
} as const;
