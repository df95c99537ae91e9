import type { EntryRef, HitKind } from '../../model/hit.ts';

/** A place in a text of ours that a page would have highlighted; `word` is all of a compound. */
export type SampleHit = { text: string; word: string; kind: HitKind; ref: EntryRef };
/** A paragraph: plain runs and hits, in reading order. */
export type SampleParagraph = readonly (string | SampleHit)[];

function hit(text: string, entry: string, kind: HitKind = 'exact', rest = ''): SampleHit {
  return { text, word: text + rest, kind, ref: { glossary: 'personlig-medicin', entry } };
}

/**
 * What the welcome page lets readers try Ordlys on. Written for it; a browser test holds the hits
 * against those that the real page session finds in the same words.
 */
const WELCOME_TEXTS: Record<'da' | 'en', readonly SampleParagraph[]> = {
  da: [
    [
      'Mona er 54 år og har kræft. Lægen foreslår en ',
      hit('helgenomsekventering', 'helgenomsekventering'),
      ' af svulsten. Svaret kan vise, om en bestemt ',
      hit('genvariant', 'genvariant'),
      ' driver sygdommen, og om der findes en ',
      hit('målrettet behandling', 'maalrettet-behandling'),
      ' med færre ',
      hit('bivirkninger', 'bivirkning', 'inflected'),
      '.',
    ],
    [
      'Først skal Mona give sit ',
      hit('informerede samtykke', 'informeret-samtykke', 'inflected'),
      '. Undervejs skriver hun ned, hvordan hun har det, i et ',
      hit('bivirkning', 'bivirkning', 'compound', 'sskema'),
      'sskema.',
    ],
  ],
  en: [
    [
      'Mona is 54 and has cancer. Her doctor suggests ',
      hit('whole genome sequencing', 'helgenomsekventering'),
      ' of the tumour. The result may show whether a certain ',
      hit('genetic variant', 'genvariant'),
      ' drives the disease, and whether there is a ',
      hit('targeted treatment', 'maalrettet-behandling'),
      ' with fewer ',
      hit('side effects', 'bivirkning', 'inflected'),
      '.',
    ],
    [
      'First, Mona gives her ',
      hit('informed consent', 'informeret-samtykke'),
      '. What is left of the sample is kept in a ',
      hit('biobank', 'biobank'),
      ' for research.',
    ],
  ],
};

/** Shorter: beside the options for how highlights look. */
const PREVIEW_TEXTS: Record<'da' | 'en', SampleParagraph> = {
  da: [
    'En ',
    hit('genvariant', 'genvariant'),
    ' kan afgøre, hvilke ',
    hit('bivirkninger', 'bivirkning', 'inflected'),
    ' en patient får. De skrives i et ',
    hit('bivirkning', 'bivirkning', 'compound', 'sskema'),
    'sskema.',
  ],
  en: [
    'A ',
    hit('genetic variant', 'genvariant'),
    ' can decide which ',
    hit('side effects', 'bivirkning', 'inflected'),
    ' a patient has. Samples are kept in a ',
    hit('biobank', 'biobank'),
    ' for research.',
  ],
};

/** @param language of the interface */
export function welcomeText(language: string): readonly SampleParagraph[] {
  return WELCOME_TEXTS[language === 'da' ? 'da' : 'en'];
}

/** @param language of the interface */
export function previewText(language: string): SampleParagraph {
  return PREVIEW_TEXTS[language === 'da' ? 'da' : 'en'];
}

/** The text without its hits. */
export function plainText(paragraph: SampleParagraph): string {
  return paragraph.map((run) => (typeof run === 'string' ? run : run.text)).join('');
}
