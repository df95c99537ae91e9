import { type Affixes, type DictionaryLine, expandForms } from './hunspell.ts';
import { mergeWords, type Word } from './words.ts';

/** What the numbered flags of the Danish dictionary say, by its own comments. */
const FLAG = {
  forbidden: '6',
  onlyStem: '8',
  onlyInCompound: '36',
  first: '32',
  last: '39',
  prefix: '81',
};
const setOf = (numbers: string) => new Set(numbers.split(' '));
const NAME = setOf('9 54');
const VERB = setOf('1 20 21 22');
const ADJECTIVE = setOf('12 23 24 25 26 27 28 38 40 41 42 49 59 77 78 82');
const COMMON = setOf('2 7 14 19 44 48 50 58 65 75');
const NEUTER = setOf('3 4 15 18 45 47 51 57 66 70 76 84 87');
const NOUN = setOf(`${[...COMMON, ...NEUTER].join(' ')} 5 11 13 43 46 64 71 72 74 85`);
const GENITIVE = '10';

/** The words of the Danish dictionary; proper names are left out, they only inflect by -s. */
export function danishWords(lines: readonly DictionaryLine[], affixes: Affixes): Word[] {
  const listed = new Set<string>();
  for (const line of lines) for (const form of extraForms(line)) listed.add(form);
  const words: Word[] = [];
  for (const line of lines) {
    const { word, flags, morphology } = line;
    const unusable = /[\s.]/u.test(word) || flags.includes(FLAG.forbidden);
    const inflectedForm = morphology.some((field) => field.startsWith('st:')) && listed.has(word);
    if (unusable || inflectedForm || flags.some((flag) => NAME.has(flag))) continue;
    words.push(toWord(line, affixes));
  }
  return mergeWords(words);
}

function extraForms(line: DictionaryLine): string[] {
  return line.morphology.filter((field) => field.startsWith('al:')).map((field) => field.slice(3));
}

function toWord(line: DictionaryLine, affixes: Affixes): Word {
  const isPrefix = line.flags.includes(FLAG.prefix);
  const lemma = isPrefix ? line.word.replace(/-$/u, '') : line.word;
  const extra = extraForms(line);
  const has = (set: ReadonlySet<string>) => line.flags.some((flag) => set.has(flag));
  const word: Word = {
    lemma,
    wordClass: isPrefix ? 'prefix' : wordClassOf(line, extra),
    common: has(COMMON),
    neuter: has(NEUTER),
    last: line.flags.includes(FLAG.last),
    forms: new Set(isPrefix ? [] : [lemma, ...extra]),
    links: new Set(isPrefix ? [lemma] : []),
  };
  if (!isPrefix) addExpanded(word, line, affixes);
  return word;
}

function addExpanded(word: Word, line: DictionaryLine, affixes: Affixes): void {
  for (const { form, flags, by } of expandForms(line.word, line.flags, affixes)) {
    // The prefixes only make aller- and næst- of superlatives.
    if (by.length === 0 || by.some((flag) => affixes.classes.get(flag)?.kind === 'PFX')) continue;
    if (/[^\p{L}\p{M}'-]|-$|^-/u.test(form)) continue;
    if (flags.includes(FLAG.onlyInCompound)) {
      if (flags.includes(FLAG.first)) word.links.add(form);
    } else if (!flags.includes(FLAG.onlyStem) && !by.includes(FLAG.last)) {
      word.forms.add(form);
    }
  }
}

function wordClassOf(line: DictionaryLine, extra: readonly string[]): Word['wordClass'] {
  const has = (set: ReadonlySet<string>) => line.flags.some((flag) => set.has(flag));
  if (
    has(VERB) ||
    extra.some((form) => form.endsWith('ende') && line.word.length > 1 && isVerbLike(line, extra))
  )
    return 'verb';
  if (has(ADJECTIVE)) return 'adjective';
  if (has(NOUN)) return 'noun';
  if (line.flags.includes(GENITIVE))
    return extra.some((f) => f === `${line.word}t`) ? 'adjective' : 'noun';
  return extra.length > 0 ? 'adjective' : 'other';
}

/** Strong verbs carry their forms as a list: the present in -r and the participle in -ende. */
function isVerbLike(line: DictionaryLine, extra: readonly string[]): boolean {
  return extra.some((form) => form.endsWith('r')) && /[eåyoiuaæø]$/u.test(line.word);
}
