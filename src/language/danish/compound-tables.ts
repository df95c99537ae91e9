const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What may stand between the parts of a Danish compound; -e- only where the lexicon says so. */
export const LINKS = ['', 's', 'e'] as const;

/** First parts in -e that are another word than the one without it: taletid has no tal in it. */
export const OTHER_WORDS_IN_E = list('bare gale hale lede male mode rude sale tale');

/** Words of two letters that do stand in compounds; all others there are chance. */
export const SHORT_PARTS = list('ar bi by is ko le øl el ur uv te ny rå ø å ål år æg ør øm åg tå');

/**
 * Prefixes of known words that make a new meaning: afsnit is no snit, bestyrelse no styrelse. In
 * a word that no lexicon has they are taken at their meaning (forundersøgelse).
 */
export const OPAQUE_PREFIXES = list(
  'ab ad af al aller an be bag de di dis en er ex for fra frem han hen hun i im in ind kom kon med mis mod ned om op par per pro på re sam syn til tid tran trans u ud und van ved vold',
);

/**
 * Particles of verbs: a noun made of such a verb means what the verb does (tilbagevirkning, veksel-
 * virkning), where forundersøgelse is an undersøgelse.
 */
export const PARTICLES = list('af bag bort frem hen ind ned op på sammen til tilbage ud veksel');
export const MADE_OF_VERB = /(?:ning|else)(?:e?n|e?r|e?rne)?s?$/u;

/** The plural of gen that is the plural of gene (a trouble) as well. */
export const GENE_PLURAL = /^gener(?:ne)?s?$/u;
/** What has genes; all else has troubles in the plural: søvngener, tandgener. */
export const HAS_GENES =
  /(?:kræft|cancer|tumor|svulst|sygdoms?|risiko|arve?|anlægs|menneske|plante|dyre?|bakterie|virus|svampe?|gær|muse?|rotte|resistens|suppressor|kontrol|regulator|regulerings|struktur|husholdnings|nøgle|mål|kandidat|søster|protein|enzym|receptor|antistof|histon|insulin|globin|keratin|kinase|vækst|mut(?:ator|ations)|modtageligheds|følsomheds|diabetes|sklerose|demens|leukæmi|fusions|reporter|køns|fedme|autisme|skizofreni|alzheimers?|intelligens|pigment|farve|immun|aldrings|neandertaler|fremmed|donor|alge|kromosom|mitokondrie|celle|kerne|pseudo|onko)$/u;

/** Prefixes that no Danish word is made with any more: what follows is a root, no word. */
export const LATIN_PREFIXES = list('ab ad de di dis ex im in kom kon par per pro re tran trans');

/** Endings that make another word of a word: no parts, though some are words of their own too. */
export const SUFFIXES = list(
  'agtig ant ase bar dom else en ende er eri et fuld fulde fuldt hed i ig inde ing ion isk isme ist is it lig ling ning nis on ose sel skab som al an',
);

/** Endings of Greek words. Behind a combining form they are no word of their own: patogen. */
export const BOUND_TAILS = list('gen log graf gram tom fil fob form fon skop');
export const COMBINING_FORM = /(?:.{2,}[^s](?<!risik)o|kolla|anti|poly)$/u;

/**
 * gen- is nearly always "again" (genoptage, gengæld); it is the gene before these beginnings of
 * words. In a word that no lexicon has it is the gene unless AGAIN says otherwise.
 */
export const GENE_TAIL =
  /^(?:amplif|analy|ark|bank|data|defekt|dele|diagnos|doping|ekspres|editer|fejl|forand|forsk|frekven|funktion|interak|kirurg|klon|kode|kombi|kort|mad|manip|materi|modif|muta|niveau|panel|pool|produkt|profil|pulje|redig|regul|rela|scan|sekv|screen|skade|splejs|stof|struk|tekn|terap|test|transfe|transk|transp|vari|ændr)/u;
export const AGAIN_TAIL =
  /^(?:an|be(?!r)|for(?!sk|and)|frem|ind|op|over(?!s)|til|ud|under)|^(?:bo|brug|bud|gæld|ganger|færd|hør|kald|klang|lyd|køb|mæle|nævn|part|sidig|skin|skær|spil|stand|strid|svar|syn|tjen|tag|valg|vej|visit|vordig|vælg)|(?:else|elses)$/u;

/** Ends of words that look like a word: formering is no ring. */
export const ENDINGS_LIKE_WORDS: Readonly<Record<string, RegExp>> = {
  styrelse: /^selvstyrelse$/u,
  styrelsen: /^selvstyrelsen$/u,
  styrelsens: /^selvstyrelsens$/u,
  ring: /(?<!ø)ering$/u,
  ringer: /(?<!ø)eringer$/u,
  ringen: /(?<!ø)eringen$/u,
};

/** Adjectives of three letters that close compounds: blodrig, smertefri. */
export const SHORT_ADJECTIVES = list('blå fri grå løs ren rig rød syg tør øm');
