/** What a passage is in its document. */
export type PassageKind = 'heading' | 'paragraph' | 'listItem';

/**
 * A piece of a document that belongs together. `start` and `end` are UTF-16 offsets into the
 * document's text, the end excluded; marks such as a bullet lie outside.
 */
export type Passage = {
  start: number;
  end: number;
  kind: PassageKind;
  /** The text of the nearest heading above. */
  section?: string;
};

/** A document as the builder sees it. Passages come in text order and leave page furniture out. */
export type TextDocument = {
  /** The decoded text as it was, without a byte order mark. All offsets point into it. */
  text: string;
  passages: Passage[];
  /** The first heading, where there is one. */
  title?: string;
  /** Detected; left out when the text gives no clear answer. */
  language?: string;
};

/** A reader never throws: a file it cannot read gives a reason, fit to be shown after the file's name. */
export type ReadResult = { ok: true; document: TextDocument } | { ok: false; reason: string };
