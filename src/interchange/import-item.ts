import type { Entry, Source } from '../model/glossary.ts';
import type { InterchangeErrorCode } from './interchange-error.ts';

/** Where something stands in the file: lines and columns count from 1, columns in UTF-16 units. */
export type Place = { line: number; column?: number };

/** What the file says about itself; comes at most once, before the last entry. */
export type ImportedHead = {
  kind: 'head';
  head: { id?: string; title?: string; language?: string; licence?: string; sources?: Source[] };
};

/** An entry that fits the model's schema; ids are unique within the file. */
export type ImportedEntry = { kind: 'entry'; entry: Entry; place: Place };

export type RefusalCode =
  | InterchangeErrorCode
  /** An entry without any term, or with no explanation and no quote. */
  | 'no-term'
  | 'no-explanation'
  /** `params.id` was met before; only the first is kept. */
  | 'duplicate-id'
  /** Does not fit the glossary's schema; `params.reason` says how. */
  | 'invalid'
  /** Longer than `params.limit` characters. */
  | 'too-long'
  /** `params.value` is none that is known here. */
  | 'unknown-value'
  /** Relates to `params.key`, which is no entry that was kept. */
  | 'unknown-entry'
  | 'self-reference'
  /** A chain of broader entries that comes back to itself. The relations are kept. */
  | 'cyclic'
  /** The field has no place in a glossary; `params.count` times in the file. */
  | 'not-kept'
  /** Kept, but as something else (`params.as`); `params.count` times in the file. */
  | 'kept-as'
  /** Entries that say nothing but their terms; `params.count` times in the file. */
  | 'unexplained'
  /** An entity, `params.name`, that is no short text in the file's own DTD: such are never looked up. */
  | 'xml-entity'
  /** A JSON-LD context at `params.url`: nothing is ever loaded. */
  | 'context-not-loaded';

/**
 * Something that was not taken over, or not as it stands. `file`: nothing after it was read.
 * `entry`: one entry is missing. `field`: the entry is there without it. `params.problem` (a `Problem`)
 * says what is wrong where the file breaks, `params.reason` in the words of the library that read it.
 */
export type Refusal = {
  kind: 'refusal';
  scope: 'file' | 'entry' | 'field';
  code: RefusalCode;
  params: Readonly<Record<string, string | number>>;
  place?: Place;
  /** What names the entry in the file: its id, address or first term. */
  entry?: string;
  field?: string;
};

export type ImportItem = ImportedHead | ImportedEntry | Refusal;
