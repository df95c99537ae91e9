import { type MessageKey, text } from '../../i18n/text.ts';
import type { Refusal, RefusalCode } from '../../interchange/import-item.ts';

const REASONS: Record<RefusalCode, MessageKey> = {
  cancelled: 'refusalCancelled',
  'empty-file': 'refusalEmptyFile',
  'not-text': 'refusalNotText',
  syntax: 'refusalSyntax',
  'too-deep': 'refusalTooDeep',
  'too-large': 'refusalTooLarge',
  unexpected: 'refusalUnexpected',
  'wrong-format': 'refusalWrongFormat',
  'newer-version': 'refusalNewerVersion',
  'alias-bomb': 'refusalAliasBomb',
  'no-entries': 'refusalNoEntries',
  'no-term': 'refusalNoTerm',
  'no-explanation': 'refusalNoExplanation',
  'duplicate-id': 'refusalDuplicateId',
  invalid: 'refusalInvalid',
  'too-long': 'refusalTooLong',
  'unknown-value': 'refusalUnknownValue',
  'unknown-entry': 'refusalUnknownEntry',
  'self-reference': 'refusalSelfReference',
  cyclic: 'refusalCyclic',
  'not-kept': 'refusalNotKept',
  'kept-as': 'refusalKeptAs',
  'xml-entity': 'refusalXmlEntity',
  'context-not-loaded': 'refusalContextNotLoaded',
};

/** What the text of a code names: the first of these that the refusal has. */
const NAMED = ['id', 'value', 'limit', 'key', 'as', 'name', 'url', 'count'] as const;

export type RefusalLine = {
  /** "Line 12", or empty. */
  where: string;
  /** The entry's name in the file, and the field; empty where neither is known. */
  what: string;
  why: string;
  /** What the reader of the file found, in its own words; empty where there is no more to say. */
  detail: string;
};

/** A refusal in the reader's words. */
export function describeRefusal({ code, params, place, entry, field }: Refusal): RefusalLine {
  const named = NAMED.find((name) => params[name] !== undefined);
  const value = named === undefined ? '' : String(params[named]);
  const reason = params.reason === undefined ? '' : String(params.reason);
  return {
    where: place ? text('refusalLine', [String(place.line)]) : '',
    what: [entry ?? '', field ?? ''].filter((part) => part !== '').join(' · '),
    why: text(REASONS[code], [value]),
    detail: reason,
  };
}
