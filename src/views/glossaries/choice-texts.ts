import { type MessageKey, text } from '../../i18n/text.ts';
import type {
  Audience,
  EntryLevel,
  EntryStatus,
  Gender,
  Quote,
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
const ROLE: Record<Quote['role'], MessageKey> = {
  definition: 'quoteDefinition',
  usage: 'quoteUsage',
};

export type Choices<Value extends string> = [Value, string][];

export const statusName = (status: EntryStatus): string => text(STATUS[status]);
export const levelName = (level: EntryLevel): string => text(LEVEL[level]);
export const termKindName = (kind: TermKind): string => text(KIND[kind]);
export const audienceName = (audience: Audience): string => text(AUDIENCE[audience]);
export const wordClassName = (wordClass: WordClass): string => text(WORD_CLASS[wordClass]);
export const genderName = (gender: Gender): string => text(GENDER[gender]);
export const quoteRoleName = (role: Quote['role']): string => text(ROLE[role]);
export const statuses = (): Choices<EntryStatus> => choices(STATUS);
export const levels = (): Choices<EntryLevel> => choices(LEVEL);
export const termKinds = (): Choices<TermKind> => choices(KIND);
export const audiences = (): Choices<Audience> => choices(AUDIENCE);
export const wordClasses = (): Choices<WordClass> => choices(WORD_CLASS);
export const quoteRoles = (): Choices<Quote['role']> => choices(ROLE);
export const genders = (): Choices<Gender> => choices(GENDER);

/** Each value with its name in the interface's language, in the table's order. */
function choices<Value extends string>(table: Record<Value, MessageKey>): Choices<Value> {
  return (Object.keys(table) as Value[]).map((value) => [value, text(table[value])]);
}
