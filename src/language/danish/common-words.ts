/**
 * Words that are nearly always something else than a form of the noun they could belong to:
 * adverbs, pronouns, and the most used verbs and adjectives. `siden` is "since" or "ago", hardly
 * ever "the side"; `have` is the verb, not the plural of `hav`.
 */
const COMMON_WORDS = new Set(
  [
    // Adverbs, conjunctions, pronouns, interjections.
    'alene als alle alles anden andens både dels eder egen egens egne egnes ens fandens forvejen',
    'fælles hans heller i klods længe længer længes lo los lutter medens midtvejs næsten',
    'niks nys overens overhovedet pokkers satans siden skrås stakkels sørens tiere underhånden vi',
    'vips vis hisset hersens længst vist vistes mens mere meste noget nogen intet ingen',
    // Verbs.
    'bede bedes bedet bliver drikke færdes får fået føres gaves giver gjorde gjordes går have haves',
    'havet gifte gående kendes kommes komme kommer koste lade lader lades lægge lægger lægges',
    'løbes læste lykkes må måtte mentes nå når ringe se ser set sets skabe skulle slås stås',
    'synes så tabe tage tager tages taget toges tros trives var vare være været vide videt vinde',
    'vil ville vinder fundes sige siger',
    // Verbs that are used in the passive more than their noun is in the genitive.
    'aftales bruges deles føles hentes kræves lugtes længes læses mindes mødes nævnes ses skiftes',
    'tales ventes vises ønskes',
    // Adjectives.
    'dybe dybes fade gale gode godes hele heles hvide hvides høje højes højre indre lange langes',
    'lave lige liges lille moderne nye næste onde rede rene renes ringere runde skæve strenge',
    'sunde sunde svage vage ydre ældre første sidste voksne',
  ]
    .join(' ')
    .split(' '),
);

/** Words that are forms of these nouns after all: they are said more often of the thing. */
const NOUN_AFTER_ALL = new Set(['havet', 'taget', 'været']);

/** True for a word that a text nearly always uses as something else than a noun's inflected form. */
export function isCommonWord(word: string): boolean {
  return COMMON_WORDS.has(word) && !NOUN_AFTER_ALL.has(word);
}
