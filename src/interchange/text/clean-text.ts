import { ownCopy } from './own-copy.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to go
const NO_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/** Longer texts are cut before they are looked at: no limit of the model lies near. */
const MAX_LOOK = 200_000;

/**
 * A text as every exchange format can hold it: whole characters, none that XML forbids, line ends as
 * "\n", no white space around it.
 */
export function cleanText(text: string): string {
  const head = text.length > MAX_LOOK ? text.slice(0, MAX_LOOK) : text;
  return ownCopy(head.toWellFormed().replace(NO_TEXT, '').replace(/\r\n?/gu, '\n').trim());
}

/** The same for a term: one line, single spaces. */
export function cleanTerm(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ');
}
