import type { LanguageEngine } from '../language/language.ts';
import type { Lexicon } from '../language/lexicon/lexicon.ts';
import { foldWord } from '../language/text/fold-word.ts';
import { grammarOf } from './grammars.ts';
import { termForm } from './term-form.ts';

type Knowledge = { lexicon: Lexicon | null; engine: LanguageEngine };

/**
 * A term that was met in some form, as a dictionary lists it, so that all its forms match; as it was
 * met where that is not sure: the forms of the dictionary's word must be known, and this one among them.
 */
export function sureTermForm(
  met: string,
  opensSentence: boolean,
  { lexicon, engine }: Knowledge,
): string {
  if (met.trim() === '') return met;
  const { language } = engine;
  const grammar = grammarOf(language);
  const [first = '', ...rest] = met.split(' ');
  // "den personlige medicin": the article is no part of the term.
  const bare = rest.length > 0 && grammar.articles.has(foldWord(first)) ? rest.join(' ') : met;
  // Without a list of words a capital may be a name's.
  if (!grammar.knowsNoun && /^\p{Lu}/u.test(bare)) return met;
  const form = termForm(bare, opensSentence, { grammar, lexicon });
  if (form === met) return met;
  if (grammar.knowsNoun && !(lexicon && grammar.knowsNoun(lastWord(form), lexicon))) return met;
  const patterns = engine.termPatterns({ text: form, language, kind: 'preferred' });
  const words = bare.split(/\s+/u).map(foldWord);
  const covers = patterns.some(
    (pattern) =>
      pattern.words.length === words.length &&
      pattern.words.every((forms, i) => forms.some((one) => foldWord(one) === words[i])),
  );
  return covers ? form : met;
}

function lastWord(text: string): string {
  return text.split(/[\s-]/u).at(-1)?.toLowerCase() ?? '';
}
