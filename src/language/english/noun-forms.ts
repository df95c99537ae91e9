/** Plurals that no rule gives; also at the end of a hyphenated or closed compound. */
const IRREGULAR: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'people persons',
  foot: 'feet',
  tooth: 'teeth',
  goose: 'geese',
  mouse: 'mice',
  louse: 'lice',
  ox: 'oxen',
  die: 'dice',
  penny: 'pence pennies',
  quiz: 'quizzes',
  leaf: 'leaves',
  life: 'lives',
  knife: 'knives',
  wife: 'wives',
  half: 'halves',
  self: 'selves',
  shelf: 'shelves',
  calf: 'calves',
  loaf: 'loaves',
  thief: 'thieves',
  wolf: 'wolves',
  hoof: 'hooves hoofs',
  scarf: 'scarves scarfs',
  elf: 'elves',
  genus: 'genera',
  corpus: 'corpora',
  opus: 'opera',
  viscus: 'viscera',
  foramen: 'foramina foramens',
  lumen: 'lumina lumens',
  stigma: 'stigmata stigmas',
  criterion: 'criteria criterions',
  phenomenon: 'phenomena',
  mitochondrion: 'mitochondria',
  ganglion: 'ganglia ganglions',
  spermatozoon: 'spermatozoa',
  datum: 'data',
  passerby: 'passersby',
  series: 'series',
  species: 'species',
};

const IRREGULAR_BY_LENGTH = Object.keys(IRREGULAR).sort((a, b) => b.length - a.length);

/** The forms of an English noun: plurals and possessives, the noun first. Lower case. */
export function nounForms(noun: string): string[] {
  const plurals = irregularPlurals(noun) ?? regularPlurals(noun);
  return [
    ...[noun, ...possessives(noun)],
    ...plurals.flatMap((plural) =>
      plural.endsWith('s') ? [plural, `${plural}'`] : [plural, ...possessives(plural)],
    ),
  ];
}

export function possessives(form: string): string[] {
  return /[sxz]$/iu.test(form) ? [`${form}'`, `${form}'s`] : [`${form}'s`];
}

function irregularPlurals(noun: string): string[] | null {
  if (/(?:^|[^aeiou])human$|^(?:ger|ro|ot|nor)man$/u.test(noun)) return [`${noun}s`];
  const tail = IRREGULAR_BY_LENGTH.find(
    (word) => noun === word || (noun.endsWith(word) && (word.length > 3 || word === 'man')),
  );
  if (tail === undefined) return null;
  const head = noun.slice(0, noun.length - tail.length);
  return IRREGULAR[tail]!.split(' ').map((form) => head + form);
}

/** The Latin and Greek plurals stand beside the English ones: both are written. */
function regularPlurals(noun: string): string[] {
  if (/(?:[^aeiou]|qu)y$/u.test(noun)) return [`${noun.slice(0, -1)}ies`];
  if (/(?:[sxz]|[cs]h)is$/u.test(noun) || /[^aeiou]is$|[aeou]sis$/u.test(noun)) {
    return [`${noun.slice(0, -2)}es`, `${noun}es`];
  }
  if (/[^aeiou]ix$|[^aeiou]ex$/u.test(noun)) return [`${noun.slice(0, -2)}ices`, `${noun}es`];
  if (/(?:ryn|alan|enin)x$/u.test(noun)) return [`${noun}es`, `${noun.slice(0, -1)}ges`];
  if (/..[^aeiou]us$|eus$|ius$/u.test(noun)) return [`${noun.slice(0, -2)}i`, `${noun}es`];
  if (/(?:[sxz]|[cs]h)$/u.test(noun)) return [`${noun}es`, `${noun}${noun.at(-1)}es`];
  if (/um$/u.test(noun)) return [`${noun}s`, `${noun.slice(0, -2)}a`];
  if (/[^aeiou]a$|ea$|ia$/u.test(noun)) return [`${noun}s`, `${noun}e`, ...greekPlural(noun)];
  if (/[^aeiou]o$/u.test(noun)) return [`${noun}es`, `${noun}s`];
  return [`${noun}s`];
}

function greekPlural(noun: string): string[] {
  return /ma$/u.test(noun) ? [`${noun}ta`] : [];
}
