import type { Grammar } from '../grammar.ts';
import { ENGLISH_CUES } from './english-cues.ts';
import { dictionaryForm } from './english-nouns.ts';
import { ENGLISH_PATTERNS } from './english-patterns.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const ENGLISH_GRAMMAR: Grammar = {
  language: 'en',
  abbreviations: words(
    'e.g i.e cf vs dr mr mrs ms prof st no nos fig figs eq vol pp p ca approx dept est al viz jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  closingAbbreviations: words('etc inc ltd co corp a.m p.m u.s u.k'),
  leadIns: words('a an the term word so-called'),
  articles: words('a an the'),
  notTermStart: words(
    'it this that these those there here what who which when where how if he she we you they i in on at by for with from to of as and or but so also one all some many most both not then thus however another such no our their his her its my your',
  ),
  verbs: words(
    'is are was were be been has have had can could will would shall should may might must do does did',
  ),
  prepositions: words(
    'of in on at by for with from to under over between among against after before without through',
  ),
  clauseWords: words('that which who whom whose when where because if although while'),
  weakGenus: words(
    'challenge challenges step problem problems reason reasons cause advantage disadvantage example examples success priority offer question issue need requirement goal focus hope result lot chance bit few shame good bad strength weakness proposal answer result consequence idea key threat trend sign barrier vision theme winner improvement relief mistake',
  ),
  vagueGenus: words(
    'place source area task thing partner member leader professor man woman boy girl',
  ),
  judging: words(
    'important big great good better best central crucial necessary essential difficult hard first last only same most main major key very too more popular expensive new old young next second third fourth fifth busy lovely nice beautiful wonderful clear skilled talented easy useful famous',
  ),
  common: words(
    'year years time use used using other others each every different several new same',
  ),
  termLinks: words('of for and'),
  endings: /(?:'s|ies|y|es|is|(?<![us])s|e)$/u,
  looseEnds:
    /(?:ical|ous|ive|able|ful|less|ward|i[sz]e[ds]|i[sz]ing|ated|(?:al|ous|ful|ive|ab|ib|ate|ent|ant|ing|ed)ly)$/u,
  patterns: ENGLISH_PATTERNS,
  cues: ENGLISH_CUES,
  dictionaryForm,
};
