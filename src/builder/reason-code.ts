import type { CandidateReasonCode } from '../model/page-candidate.ts';
import type { CandidateReason } from './candidate.ts';

/** A reason without its places and ranks, as views are given it. */
export function reasonCode(reason: CandidateReason): CandidateReasonCode {
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
