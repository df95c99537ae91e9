import type { LanguageCode } from '../../model/glossary.ts';

/** Small words that tell the neighbours apart; each is at home in the languages it stands under. */
const TELLING: Record<'da' | 'no' | 'sv', string> = {
  da:
    'af efter blev bliver hvad meget uden nogle noget nogen dig mig gennem mellem havde været mod ' +
    'igen os ud op sådan giver ikke og nu også viser lægen kvinder uger sig jeg hvordan blandt',
  no:
    'av etter ble blir hva mye uten noen noe deg meg seg gjennom mellom hadde vært mot igjen oss ' +
    'ut opp slik gir ikke og nå også viser legen kvinner uker jeg hvordan blant ikkje eg ein frå ' +
    'vere blei kva noko vart desse',
  sv:
    'av efter blev blir vad mycket utan några något någon dig mig sig mellan hade varit mot ' +
    'igen oss ut upp sådan ger inte och nu också visar läkaren kvinnor veckor jag hur bland är att ' +
    'för från ett eller när',
};

const LANGUAGES = Object.keys(TELLING) as (keyof typeof TELLING)[];
const WORDS = new Map(
  LANGUAGES.map((language) => [language, new Set(TELLING[language].split(' '))]),
);
const WORD = /[\p{L}\p{M}]+/gu;

/** Which languages browsers' detectors mix up with one another. */
export const SCANDINAVIAN: ReadonlySet<LanguageCode> = new Set(['da', 'no', 'nb', 'nn', 'sv']);

/**
 * Danish, Norwegian (both written forms: `no`) or Swedish; null when the text does not tell. Only
 * asked of text that is known to be one of them: detectors often take Danish for Norwegian.
 */
export function tellScandinavian(text: string): 'da' | 'no' | 'sv' | null {
  const votes = { da: 0, no: 0, sv: 0 };
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    const homes = LANGUAGES.filter((language) => WORDS.get(language)?.has(word));
    // A word of all three tells nothing, one of two tells half.
    for (const home of homes) votes[home] += [0, 2, 1, 0][homes.length] ?? 0;
  }
  const [best, second] = [...LANGUAGES].sort((a, b) => votes[b] - votes[a]);
  if (!best || !second || votes[best] < 2 || votes[best] < votes[second] * 1.5) return null;
  return best;
}
