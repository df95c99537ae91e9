import type { Candidate } from '../builder/candidate.ts';
import { findCandidates } from '../builder/find-candidates.ts';
import { grammarOf } from '../builder/grammars.ts';
import { sentencesIn } from '../builder/passage-findings.ts';
import { reasonCode } from '../builder/reason-code.ts';
import type { WordRanks } from '../language/lexicon/word-ranks.ts';
import type { JoinedIndex } from '../matcher/joined-index.ts';
import { matchOnce } from '../matcher/match-once.ts';
import type { LanguageCode } from '../model/glossary.ts';
import type { PageCandidate } from '../model/page-candidate.ts';
import type { PageText } from '../model/page-text.ts';
import type { Passage, TextDocument } from '../readers/text-document.ts';
import type { LanguageKnowledge } from './language-engines.ts';

const MOST = 100;
const MOST_FORMS = 10;
/** Longer is no sentence but a list. */
const LONGEST_SENTENCE = 600;
const MOST_PLACES = 5;
const LETTER = /[\p{L}\p{N}]/u;

type CandidateKnowledge = LanguageKnowledge & {
  index: JoinedIndex;
  ranksOf: (language: LanguageCode) => WordRanks | null;
};

/**
 * The words of a page that may be terms and that no glossary explains, best first, by the measures
 * of the command line.
 */
export function pageCandidates(
  page: PageText,
  { index, engineFor, lexiconOf, ranksOf }: CandidateKnowledge,
): PageCandidate[] {
  const language = page.language ?? 'da';
  const document = documentOf(page);
  const candidates = findCandidates([{ id: 'page', language, document }], {
    lexiconOf,
    ranksOf,
  });
  const forms = candidates.flatMap((candidate) => [candidate.text, ...candidate.forms]);
  const match = matchOnce(forms, index, engineFor);
  /** A term that covers all of it explains it; one inside a longer word does not. */
  const isExplained = (form: string) =>
    match(form).some(
      ({ start, end, kind }) => start === 0 && end === form.length && kind !== 'compound',
    );
  return candidates
    .filter(({ text, forms: met }) => ![text, ...met].some(isExplained))
    .slice(0, MOST)
    .map((candidate) => {
      const sentence = sentenceOf(candidate, document, { language, lexiconOf });
      return { ...toPageCandidate(candidate), sentence, language };
    });
}

/** The first sentence with the form that the page uses most; a heading where there is no other. */
function sentenceOf(
  { text, forms }: Candidate,
  document: TextDocument,
  { language, lexiconOf }: Pick<LanguageKnowledge, 'lexiconOf'> & { language: LanguageCode },
): string {
  const places = placesOf(forms[0] ?? text, document);
  const place = places.find(({ passage }) => passage.kind !== 'heading') ?? places[0];
  if (!place) return '';
  const about = { grammar: grammarOf(language), lexicon: lexiconOf(language) };
  const span = sentencesIn(document.text, place.passage, about).find(
    ({ start, end }) => start <= place.at && place.at < end,
  );
  if (!span || span.end - span.start > LONGEST_SENTENCE) return '';
  return document.text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
}

/** The first places of a form as a word of its own. */
function placesOf(form: string, { text, passages }: TextDocument) {
  const places: { at: number; passage: Passage }[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
    if (places.length === MOST_PLACES) break;
    const alone = !LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[at + form.length] ?? '');
    const passage = alone && passages.find(({ start, end }) => start <= at && at < end);
    if (passage) places.push({ at, passage });
  }
  return places;
}

/** Passages one beneath the other, as the readers make documents. */
function documentOf({ passages: given }: PageText): TextDocument {
  let text = '';
  let section: string | undefined;
  const passages = given.map(({ kind, text: own }): Passage => {
    const start = text.length;
    text += own;
    const passage: Passage = { kind, start, end: text.length };
    text += '\n';
    if (kind === 'heading') section = own;
    else if (section !== undefined) passage.section = section;
    return passage;
  });
  return { text, passages };
}

function toPageCandidate({
  text,
  forms,
  count,
  score,
  reasons,
}: Candidate): Omit<PageCandidate, 'sentence' | 'language'> {
  return {
    text,
    forms: forms.slice(0, MOST_FORMS),
    count,
    score,
    reasons: reasons.map(reasonCode),
  };
}
