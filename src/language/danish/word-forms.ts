import type { Gender, WordClass } from '../../model/glossary.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { acronymForms, isAcronym } from './acronym-forms.ts';
import { adjectiveForms, adjectiveTermForms } from './adjective-forms.ts';
import { nameForms } from './name-forms.ts';
import { nounForms } from './noun-forms.ts';
import { verbForms } from './verb-forms.ts';
import { guessWordClass, isAlsoAdjective } from './word-class.ts';

export type WordRequest = {
  word: string;
  wordClass?: WordClass | undefined;
  gender?: Gender | undefined;
  inPhrase?: boolean | undefined;
};

/**
 * All forms of one word, the word itself first. In a hyphenated word only the last part is
 * inflected (MR-scanningerne, HIV-smittede); a capital at the front stays.
 */
export function wordForms(request: WordRequest, lexicon: Lexicon | null): string[] {
  const { word, gender, inPhrase } = request;
  const hyphen = word.lastIndexOf('-') + 1;
  const [head, last] = [word.slice(0, hyphen), word.slice(hyphen)];
  if (!/\p{L}/u.test(last) || /[^\p{L}\p{N}\p{M}'’.]/u.test(last)) return nameForms(word);
  if (isAcronym(last)) return acronymForms(last).map((form) => head + form);
  const wordClass = request.wordClass ?? guessWordClass(last, lexicon);
  const lower = last.toLowerCase();
  const forms = classForms(
    {
      lower,
      last,
      wordClass,
      gender,
      inPhrase,
      isGuess: request.wordClass === undefined && !inPhrase,
    },
    lexicon,
  );
  return forms.map((form) => head + withCapitalOf(last, form));
}

type ClassRequest = {
  lower: string;
  last: string;
  wordClass: WordClass;
  gender: Gender | undefined;
  inPhrase: boolean | undefined;
  isGuess: boolean;
};

function classForms(request: ClassRequest, lexicon: Lexicon | null): string[] {
  const { lower, last, wordClass, gender, inPhrase } = request;
  if (wordClass === 'name') return nameForms(last);
  if (wordClass === 'adjective') return adjectiveTermForms(lower, lexicon);
  if (wordClass === 'verb') return verbForms(lower, lexicon);
  const nouns = nounForms({ noun: lower, gender, inPhrase }, lexicon);
  const isBoth = request.isGuess && isAlsoAdjective(lower, lexicon);
  return isBoth ? [...nouns, ...adjectiveForms(lower, lexicon)] : nouns;
}

function withCapitalOf(model: string, form: string): string {
  const first = model.charAt(0);
  return first === first.toLowerCase() ? form : form.charAt(0).toUpperCase() + form.slice(1);
}
