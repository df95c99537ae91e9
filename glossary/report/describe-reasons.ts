import type { CandidateReason } from '../../src/builder/candidate.ts';
import type { MinedTerm } from '../mining/mined.ts';

/** Why a term is proposed, in words: "18 times in 3 documents, rare in general language, defined". */
export function describeReasons({ count, documents, reasons, evidence }: MinedTerm): string {
  const places = documents === 1 ? 'one document' : `${documents} documents`;
  const often = `${count === 1 ? 'once' : `${count} times`} in ${places}`;
  const defined = evidence.some(({ defines }) => defines > 0) ? ['defined'] : [];
  return [...new Set([often, ...reasons.flatMap(describe), ...defined])].join(', ');
}

function describe(reason: CandidateReason): string[] {
  switch (reason.kind) {
    case 'rare':
      return ['rare in general language'];
    case 'common':
      return ['common in general language'];
    case 'marked':
      return ['marked as a term'];
    case 'acronym':
      return [`short for ${reason.long}`];
    case 'family':
      return [`shares "${reason.part}" with ${reason.words} others`];
    case 'shape':
      return [SHAPES[reason.shape]];
    default:
      return [];
  }
}

const SHAPES: Readonly<Record<Extract<CandidateReason, { kind: 'shape' }>['shape'], string>> = {
  name: 'a name',
  acronym: 'an acronym',
  phrase: 'a phrase',
  hyphen: 'with a hyphen',
  long: 'a long word',
};
