import { text } from '../../i18n/text.ts';
import type { CandidateReasonCode } from '../../model/page-candidate.ts';

const SHAPES = {
  name: 'candidateName',
  acronym: 'candidateAcronym',
  phrase: 'candidatePhrase',
  hyphen: 'candidateHyphen',
  long: 'candidateLong',
} as const;

/** Reasons that say more than how often a word stands here. */
const AT_MOST = 2;

/** Why a word may need an explanation: the weightiest reasons, as a list in the reader's language. */
export function describeReason(
  reasons: readonly CandidateReasonCode[],
  uiLanguage: string,
): string {
  const said = reasons.map(sayReason).filter((reason) => reason !== null);
  return new Intl.ListFormat(uiLanguage, { type: 'unit', style: 'short' }).format(
    said.slice(0, AT_MOST),
  );
}

function sayReason(reason: CandidateReasonCode): string | null {
  switch (reason.kind) {
    case 'rare':
      return text('candidateRare');
    case 'defined':
      return text('candidateDefined');
    case 'marked':
      return text('candidateMarked');
    case 'acronym':
      return text('candidateAcronymFor', [reason.long]);
    case 'family':
      return text('candidateFamily', [String(reason.words), reason.part]);
    case 'shape':
      return text(SHAPES[reason.shape]);
    default:
      // How often it stands here is shown beside it; that it is common speaks against it.
      return null;
  }
}
