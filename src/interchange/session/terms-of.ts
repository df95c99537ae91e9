import type { LanguageCode, Term } from '../../model/glossary.ts';
import type { Label } from '../concept.ts';
import { orderTerms } from '../order-terms.ts';
import { cleanTerm } from '../text/clean-text.ts';
import { languageCode } from '../text/language-code.ts';

const MAX_TERM = 300;

/** Tells what of a field was not taken. */
export type TellField = (
  code: 'too-long' | 'unknown-value',
  field: string,
  params: Readonly<Record<string, string | number>>,
) => void;

/** The terms of an entry in their order: cleaned, each once, without those that cannot be kept. */
export function termsOf(labels: readonly Label[], fallback: LanguageCode, tell: TellField): Term[] {
  const terms: Term[] = [];
  const seen = new Set<string>();
  for (const label of labels) {
    const text = cleanTerm(label.text);
    if (text === '') continue;
    if (text.length > MAX_TERM) {
      tell('too-long', 'term', { limit: MAX_TERM, length: text.length });
      continue;
    }
    const language = knownLanguage(label.language, fallback, tell);
    const key = `${language} ${text}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const { text: _, language: __, ...rest } = label;
    terms.push({ text, language, ...rest });
  }
  return orderTerms(terms);
}

export function knownLanguage(
  tag: string | undefined,
  fallback: LanguageCode,
  tell: TellField,
): LanguageCode {
  if (tag === undefined || tag.trim() === '') return fallback;
  const code = languageCode(tag);
  if (code === null) tell('unknown-value', 'language', { value: tag.slice(0, 100) });
  return code ?? fallback;
}
