/** What a passage is in its document. */
export type PassageKind =
  | 'heading'
  | 'paragraph'
  | 'listItem'
  /** A row of a table: its cells joined by ` | `. */
  | 'tableRow'
  /** One term with one explanation of a definition list, glossary or term list: `term: explanation`. */
  | 'definition';

/** UTF-16 offsets into a document's text, the end excluded. */
export type TextSpan = { start: number; end: number };

/**
 * A piece of a document that belongs together. `start` and `end` are UTF-16 offsets into the
 * document's text, the end excluded; marks such as a bullet lie outside.
 */
export type Passage = TextSpan & {
  kind: PassageKind;
  /** The text of the nearest heading above. */
  section?: string;
  /** Of a heading, where the format tells it: 1 is the highest. */
  level?: number;
  /** Of a table row: where its cells stand. Empty cells are left out. */
  cells?: TextSpan[];
  /** True for a table row that names its columns. */
  header?: boolean;
};

/**
 * A term that the document itself marks as one. `start` and `end` say where it stands in the text.
 * `dfn`: the place where it is defined; `dl`: a definition list; `abbr`: an abbreviation with its
 * long form; `definedTerm`: schema.org data in the page; `termList`: a row of a term list.
 */
export type MarkedTerm = TextSpan & {
  by: 'dfn' | 'dl' | 'abbr' | 'definedTerm' | 'termList';
  /** Where its explanation stands; of a `dfn` the passage around it. */
  definition?: TextSpan;
  /** Of an abbreviation: its long form, which need not stand in the text. */
  expansion?: string;
  /** What a term list says of the term besides. */
  language?: string;
  synonyms?: string[];
};

/** A document as the builder sees it. Passages come in text order and leave page furniture out. */
export type TextDocument = {
  /**
   * The canonical text, into which all offsets point: of plain text the decoded text as it was,
   * without a byte order mark; of other formats the passages, one beneath the other.
   */
  text: string;
  passages: Passage[];
  /** As the document states it, else its first heading. */
  title?: string;
  /** As the document states it, else detected; left out when neither gives a clear answer. */
  language?: string;
  /** ISO 8601 as far as it is stated: `2021`, `2021-03`, `2021-03-04`. */
  published?: string;
  publisher?: string;
  /** The address the document gives for itself (canonical link). */
  url?: string;
  /** Terms that the document marks, in text order. */
  marked?: MarkedTerm[];
};

/** Why a file cannot be read, for who words it in another language. */
export type UnreadableCode =
  | 'empty'
  | 'too-large'
  /** It holds no text or no terms. */
  | 'no-text'
  /** Pages are pictures only. */
  | 'scan'
  | 'locked'
  /** It is of a format that is not read here. */
  | 'other-format'
  | 'broken';

export type Unreadable = {
  ok: false;
  code: UnreadableCode;
  /** In English, fit to be shown after the file's name. */
  reason: string;
  /** Where in the file, such as `line 12` or `page 3`, where one can tell. */
  place?: string;
};

/** A reader never throws. */
export type ReadResult = { ok: true; document: TextDocument } | Unreadable;
