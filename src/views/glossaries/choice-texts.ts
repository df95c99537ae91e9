import { type MessageKey, text } from '../../i18n/text.ts';
import type {
  Audience,
  EntryLevel,
  EntryStatus,
  Gender,
  TermKind,
  WordClass,
} from '../../model/glossary.ts';

const STATUS: Record<EntryStatus, MessageKey> = {
  draft: 'cardStatusDraft',
  reviewed: 'cardStatusReviewed',
  approved: 'cardStatusApproved',
};
const LEVEL: Record<EntryLevel, MessageKey> = {
  specialist: 'levelSpecialist',
  everyday: 'levelEveryday',
};
const KIND: Record<TermKind, MessageKey> = {
  preferred: 'kindPreferred',
  synonym: 'kindSynonym',
  abbreviation: 'kindAbbreviation',
  spelling: 'kindSpelling',
};
const AUDIENCE: Record<Audience, MessageKey> = {
  plain: 'audiencePlain',
  professional: 'audienceProfessional',
};
const WORD_CLASS: Record<WordClass, MessageKey> = {
  noun: 'wordClassNoun',
  adjective: 'wordClassAdjective',
  verb: 'wordClassVerb',
  name: 'wordClassName',
  phrase: 'wordClassPhrase',
};
const GENDER: Record<Gender, MessageKey> = { common: 'genderCommon', neuter: 'genderNeuter' };

export type Choices<Value extends string> = [Value, string][];

export const statusName = (status: EntryStatus): string => text(STATUS[status]);
export const statuses = (): Choices<EntryStatus> => choices(STATUS);
export const levels = (): Choices<EntryLevel> => choices(LEVEL);
export const termKinds = (): Choices<TermKind> => choices(KIND);
export const audiences = (): Choices<Audience> => choices(AUDIENCE);
export const wordClasses = (): Choices<WordClass> => choices(WORD_CLASS);
export const genders = (): Choices<Gender> => choices(GENDER);

/** Each value with its name in the interface's language, in the table's order. */
function choices<Value extends string>(table: Record<Value, MessageKey>): Choices<Value> {
  return (Object.keys(table) as Value[]).map((value) => [value, text(table[value])]);
}
