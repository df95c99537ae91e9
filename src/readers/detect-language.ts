/**
 * The commonest small words of each language. Neighbours of Danish are listed so that their texts
 * are not taken for Danish.
 */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  da: words(
    'og i at er en et den det de til på af som med for der kan ikke har vil blive bliver ved fra også man eller hvor sig jeg efter noget',
  ),
  en: words(
    'the of and to in a is that for it with as are on be by this was from or an which at not have can has their we',
  ),
  nb: words(
    'og i å er en et den det de til på av som med for der kan ikke har vil bli blir ved fra også man eller hvor seg jeg etter noe',
  ),
  sv: words(
    'och i att är en ett den det de till på av som med för där kan inte har vill bli blir vid från också man eller var sig jag efter något',
  ),
  de: words(
    'und in zu ist ein eine der die das den dem mit für von auf nicht auch kann wird sind als bei oder werden sich im aus nach',
  ),
  nl: words(
    'en in te is een het de van op met voor niet ook kan wordt zijn als bij of worden zich uit naar dat die door',
  ),
};

/** The languages that a small word belongs to. */
const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = byWord();

const SAMPLE_CHARS = 20_000;
const MIN_SHARE = 0.15;
const MIN_WORDS = 5;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function byWord(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, known] of Object.entries(SMALL_WORDS)) {
    for (const word of known) languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
}

/** The language of a text by its small words; undefined when there are too few or two languages tie. */
export function detectLanguage(text: string): string | undefined {
  const tokens =
    text
      .slice(0, SAMPLE_CHARS)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counts = new Map(Object.keys(SMALL_WORDS).map((language) => [language, 0]));
  for (const token of tokens) {
    for (const language of LANGUAGES_OF.get(token) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const scores = [...counts]
    .map(([language, count]) => ({ language, count }))
    .sort((a, b) => b.count - a.count);
  const [best] = scores;
  if (!best || best.count < MIN_WORDS || best.count < tokens.length * MIN_SHARE) return undefined;
  // Short Danish and Norwegian texts can be the same; Danish is what our readers have.
  const rivals = scores.filter(({ language }) => language !== best.language && language !== 'nb');
  return rivals.some(({ count }) => count === best.count) ? undefined : best.language;
}
