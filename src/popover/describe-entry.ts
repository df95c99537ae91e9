import type { CardEntry } from '../model/card.ts';
import type {
  Audience,
  Explanation,
  LanguageCode,
  Quote,
  Source,
  Term,
} from '../model/glossary.ts';
import type { Met } from './card-state.ts';
import { chooseExplanation } from './choose-explanation.ts';
import { chooseHeading } from './choose-heading.ts';
import { foldForm, tidyForm } from './fold-form.ts';
import { type CompoundParts, splitCompound } from './split-compound.ts';

export type QuoteView = Quote & { from: Source | null };

export type EntryView = {
  heading: Term | null;
  /** The form in the page, when the heading does not say it already. */
  formMet: string | null;
  /** The longer word that only contains the term. */
  compound: { word: string; parts: CompoundParts | null } | null;
  explanation: Explanation | null;
  /** The explanation is not in the reader's language. */
  foreign: boolean;
  /** Definitions first; the first may be the explanation itself. */
  quotes: QuoteView[];
  synonyms: string[];
  abbreviations: string[];
  translations: { language: LanguageCode; texts: string[] }[];
};

type Reader = { explainIn: LanguageCode; audience: Audience; met: Met | null };

/** What of an entry a card shows to this reader. Pure. */
export function describeEntry({ entry, sources }: CardEntry, reader: Reader): EntryView {
  const { met, audience } = reader;
  const language = reader.explainIn;
  const heading = chooseHeading(entry.terms, met) ?? null;
  const explanation = chooseExplanation(entry.explanations, { language, audience }) ?? null;
  // Other spellings are there to be found, not to be read.
  const names = entry.terms.filter(({ kind }) => kind !== 'spelling');
  const sameLanguage = names.filter(
    (term) => term !== heading && term.language === heading?.language,
  );
  const byKind = (abbreviations: boolean) =>
    sameLanguage.filter(({ kind }) => (kind === 'abbreviation') === abbreviations).map(textOf);
  return {
    heading,
    ...describeMeeting(met, heading, entry.terms),
    explanation,
    foreign: explanation !== null && explanation.language !== language,
    quotes: orderQuotes(entry.quotes, explanation).map((quote) => ({
      ...quote,
      from: sources.find(({ id }) => id === quote.source) ?? null,
    })),
    synonyms: byKind(false),
    abbreviations: byKind(true),
    translations: translationsOf(names, heading?.language),
  };
}

function describeMeeting(met: Met | null, heading: Term | null, terms: readonly Term[]) {
  const form = met ? tidyForm(met.form) : '';
  if (!met || !form) return { formMet: null, compound: null };
  if (met.kind === 'compound') {
    return {
      formMet: null,
      compound: { word: form, parts: splitCompound(form, terms.map(textOf)) },
    };
  }
  const same = heading !== null && foldForm(heading.text) === foldForm(form);
  return { formMet: same ? null : form, compound: null };
}

/** A quote that is the explanation leads; then definitions; then uses, as the glossary has them. */
function orderQuotes(quotes: readonly Quote[], explanation: Explanation | null): Quote[] {
  const leader = explanation?.origin.kind === 'document' ? quotes[explanation.origin.quote] : null;
  const rank = (quote: Quote) => (quote === leader ? 2 : quote.role === 'definition' ? 1 : 0);
  return [...quotes].sort((a, b) => rank(b) - rank(a));
}

function translationsOf(terms: readonly Term[], own: LanguageCode | undefined) {
  const byLanguage = Map.groupBy(
    terms.filter(({ language }) => language !== own),
    ({ language }) => language,
  );
  return [...byLanguage].map(([language, group]) => ({ language, texts: group.map(textOf) }));
}

function textOf({ text }: Term): string {
  return text;
}
