import { type MessageKey, text } from '../../i18n/text.ts';
import type { Refusal, RefusalCode } from '../../interchange/import-item.ts';
import type { Problem } from '../../interchange/problem.ts';

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
  unexplained: 'refusalUnexplained',
  'xml-entity': 'refusalXmlEntity',
  'context-not-loaded': 'refusalContextNotLoaded',
};

const PROBLEMS: Record<Problem, MessageKey> = {
  'cut-off': 'problemCutOff',
  'tag-mismatch': 'problemTagMismatch',
  'behind-end': 'problemBehindEnd',
  'bad-character': 'problemBadCharacter',
  'bad-attribute': 'problemBadAttribute',
  'unknown-prefix': 'problemUnknownPrefix',
  'unclosed-quote': 'problemUnclosedQuote',
  'missing-mark': 'problemMissingMark',
  'bad-address': 'problemBadAddress',
  indentation: 'problemIndentation',
  'not-json': 'problemNotJson',
  'no-separator': 'problemNoSeparator',
  'no-term-column': 'problemNoTermColumn',
  'no-contexts': 'problemNoContexts',
  'no-tbx': 'problemNoTbx',
  'no-ordlys': 'problemNoOrdlys',
  missing: 'problemMissing',
};

/** What a field is kept as. */
const KEPT_AS: Readonly<Record<string, MessageKey>> = {
  related: 'keptAsRelated',
  explanation: 'keptAsExplanation',
  writer: 'keptAsWriter',
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
  const given = named === undefined ? '' : String(params[named]);
  const value = code === 'kept-as' ? keptAs(given) : given;
  const reason = params.reason === undefined ? '' : String(params.reason);
  return {
    where: place ? text('refusalLine', [String(place.line)]) : '',
    what: [entry ?? '', field ?? ''].filter((part) => part !== '').join(' · '),
    why: [text(REASONS[code], [value]), problemOf(params)].filter((part) => part !== '').join(' '),
    detail: reason,
  };
}

function problemOf({ problem }: Refusal['params']): string {
  const key = PROBLEMS[problem as Problem];
  return key === undefined ? '' : text(key);
}

function keptAs(what: string): string {
  const key = KEPT_AS[what];
  return key === undefined ? what : text(key);
}
