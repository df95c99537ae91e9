import type { Gender, TermKind, WordClass } from '../../model/glossary.ts';
import type { Label } from '../concept.ts';

/** What a term section says of its term. */
export type TermFacts = Pick<Label, 'wordClass' | 'gender'> & {
  kind?: TermKind;
  /** From the administrative status: it decides unless the type of term says more. */
  preferred?: boolean;
};

const TYPES: readonly (readonly [RegExp, TermKind])[] = [
  [/^(?:abbreviation|acronym|initialism|symbol|formula|abbreviatedform)/iu, 'abbreviation'],
  [/^(?:variant|orthographicalvariant|spellingvariant|transliterat|transcri)/iu, 'spelling'],
  [/^(?:synonym|shortform|commonname|fullformvariant|internationalism)/iu, 'synonym'],
];

const CLASSES: Readonly<Record<string, WordClass>> = {
  noun: 'noun',
  commonnoun: 'noun',
  propernoun: 'name',
  adjective: 'adjective',
  verb: 'verb',
};

/** Danish and its like have a gender that TBX can only call "other". */
const GENDERS: Readonly<Record<string, Gender>> = {
  neuter: 'neuter',
  other: 'common',
  othergender: 'common',
  common: 'common',
};

/** Takes a data category of a term; false when it has no place here. */
export function takeTermCategory(category: string, value: string, facts: TermFacts): boolean {
  const text = value.trim();
  const folded = text.toLowerCase().replace(/[\s_-]/gu, '');
  switch (category) {
    case 'termType': {
      const kind = TYPES.find(([pattern]) => pattern.test(folded))?.[1];
      if (kind) facts.kind = kind;
      return kind !== undefined || /^(?:fullform|entryterm|preferredterm)/u.test(folded);
    }
    case 'administrativeStatus':
    case 'normativeAuthorization':
    case 'termStatus':
      facts.preferred = folded.startsWith('preferred') || folded.startsWith('standardized');
      return !/^(?:deprecated|superseded|obsolete|notrecommended|forbidden)/u.test(folded);
    case 'partOfSpeech': {
      const known = CLASSES[folded];
      if (known) facts.wordClass = known;
      return known !== undefined || folded === 'other';
    }
    case 'grammaticalGender': {
      const known = GENDERS[folded];
      if (known) facts.gender = known;
      return known !== undefined;
    }
    default:
      return false;
  }
}

/** The kind of a term; `first` of its language, where nothing says otherwise, is the preferred one. */
export function kindOf({ kind, preferred }: TermFacts, first: boolean): TermKind {
  if (kind !== undefined) return kind;
  return (preferred ?? first) ? 'preferred' : 'synonym';
}
