/** Plurals that have no singular of their own, and singulars that only look like plurals. */
const NO_PLURAL =
  /(?:ss|us|is|ics|ous|['’]s)$|(?:^|-)(?:species|series|diabetes|rabies|scabies|measles|mumps|news|means|lens|gas|bias|atlas|canvas|herpes|faeces|feces|pants|goods|tongs|rickets|caries|axes|shoes|always|perhaps)$/u;
const RULES: readonly (readonly [plural: RegExp, singular: string])[] = [
  [/^(lea|hal|cal|kni|li|wol|shel|loa|thie)ves$/u, '$1f'],
  [/ies$/u, 'y'],
  [/(y|gno|the|cho|euro|rrho|mbo|cro|ebro|zoo)ses$/u, '$1sis'],
  [/(ch|sh|ss|us|x|zz|o)es$/u, '$1'],
  [/s$/u, ''],
];
const MIN_LENGTH = 5;

/**
 * A term as an English dictionary lists it: small letters unless it is a name, the last noun in the
 * singular. A lone word in a capital may be a name that ends in s (`Athens`) and keeps it.
 */
export function dictionaryForm(text: string): string {
  const words = text.split(' ');
  const [first = '', ...rest] = words;
  if (rest.some((word) => /^\p{Lu}\p{Ll}/u.test(word)) || /.\p{Lu}/u.test(first)) return text;
  const lowered = /^\p{Lu}\p{Ll}*$/u.test(first)
    ? [first.charAt(0).toLowerCase() + first.slice(1), ...rest]
    : words;
  const last = lowered.at(-1) ?? '';
  if (rest.length === 0 && first !== last) return last;
  return [...lowered.slice(0, -1), singular(last)].join(' ');
}

function singular(word: string): string {
  if (word.length < MIN_LENGTH || !/^[\p{Ll}-]+s$/u.test(word) || NO_PLURAL.test(word)) return word;
  const rule = RULES.find(([plural]) => plural.test(word));
  return rule ? word.replace(rule[0], rule[1]) : word;
}
