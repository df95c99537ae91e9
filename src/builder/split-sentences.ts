import type { Grammar } from './grammar.ts';

/** UTF-16 offsets, the end excluded. */
export type Span = { start: number; end: number };

const STOP = /(?<stop>[.!?…]+)["”’»«)\]]*(?<gap>\s+)/gu;
const NEXT_START = /^["“”„»«‘([•-]*\s*[\p{Lu}\p{N}]/u;

/** The sentences within `span` of `text`, in order, without the space around them. Linear in time. */
export function splitSentences(text: string, span: Span, grammar: Grammar): Span[] {
  const part = text.slice(span.start, span.end);
  const sentences: Span[] = [];
  let start = 0;
  for (const match of part.matchAll(STOP)) {
    const gap = match.groups?.gap ?? '';
    const after = match.index + match[0].length;
    if (
      !endsSentence({ part, stopAt: match.index, stop: match.groups?.stop ?? '', after }, grammar)
    )
      continue;
    sentences.push({ start: start + span.start, end: after - gap.length + span.start });
    start = after;
  }
  if (start < part.length) sentences.push({ start: start + span.start, end: span.end });
  return sentences;
}

type Stop = { part: string; stopAt: number; stop: string; after: number };

function endsSentence({ part, stopAt, stop, after }: Stop, grammar: Grammar): boolean {
  const next = part.slice(after, after + 8);
  if (!NEXT_START.test(next)) return false;
  if (stop !== '.') return true;
  const word =
    /[\p{L}\p{N}.]*$/u.exec(part.slice(Math.max(0, stopAt - 20), stopAt))?.[0].toLowerCase() ?? '';
  if (grammar.abbreviations.has(word)) return false;
  if (grammar.closingAbbreviations.has(word)) return /^\p{Lu}/u.test(next);
  if (/^\p{L}$/u.test(word)) return false;
  // "den 1. maj" has gone on in lower case; here a number that opens the passage is its numbering.
  return !(/^\d{1,2}$/u.test(word) && stopAt === word.length);
}
