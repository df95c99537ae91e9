import type { Candidate, CandidateReason } from '../builder/candidate.ts';
import { findCandidates } from '../builder/find-candidates.ts';
import type { CandidateReasonCode, PageCandidate } from '../model/page-candidate.ts';
import type { PageText } from '../model/page-text.ts';
import type { Passage, TextDocument } from '../readers/text-document.ts';
import { getMatching, type MatchingKnowledge } from './knowledge.ts';
import { allHits } from './look-up.ts';

const MOST = 100;
const MOST_FORMS = 10;

/**
 * The words of a page that may be terms and that no glossary explains, best first. By the measures
 * of the command line; how frequent words are in general is not shipped, so without that one.
 */
export async function pageCandidates(page: PageText): Promise<PageCandidate[]> {
  const language = page.language ?? 'da';
  const matching = await getMatching();
  const document = documentOf(page);
  const candidates = findCandidates([{ id: 'page', language, document }], {
    lexiconOf: matching.lexiconOf,
  });
  const open: PageCandidate[] = [];
  for (const candidate of candidates) {
    if (open.length === MOST) break;
    if (!isExplained(candidate, matching)) open.push(toPageCandidate(candidate));
  }
  return open;
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

/** A term that covers all of it explains it; one inside a longer word does not. */
function isExplained({ text, forms }: Candidate, matching: MatchingKnowledge): boolean {
  return [text, ...forms].some((form) =>
    allHits(form, matching).some(
      ({ start, end, kind }) => start === 0 && end === form.length && kind !== 'compound',
    ),
  );
}

function toPageCandidate({ text, forms, count, score, reasons }: Candidate): PageCandidate {
  return {
    text,
    forms: forms.slice(0, MOST_FORMS),
    count,
    score,
    reasons: reasons.map(toCode),
  };
}

/** Without the places, which mean nothing outside. */
function toCode(reason: CandidateReason): CandidateReasonCode {
  switch (reason.kind) {
    case 'frequent':
      return { kind: 'frequent', count: reason.count };
    case 'acronym':
    case 'family':
    case 'shape':
      return reason;
    default:
      return { kind: reason.kind };
  }
}
