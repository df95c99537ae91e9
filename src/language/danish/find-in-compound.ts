import type { CompoundPart } from '../language.ts';
import type { Lexicon, Paradigm } from '../lexicon/lexicon.ts';
import { GENE_PLURAL, HAS_GENES, LATIN_PREFIXES, OPAQUE_PREFIXES } from './compound-tables.ts';
import { isTermAt, LONG_TERM, refineConstituent, refineKnown } from './refine-known.ts';
import { bareTail, isSound } from './sound-part.ts';
import { type Constituent, type SplitRequest, splitCompound } from './split-compound.ts';

const MIN_PART = 3;
const MAX_WORD = 80;

type IsTermForm = (part: string) => boolean;

/**
 * The places in a compound where a term stands as a part of its own. A word is read as the
 * fewest and longest words it can consist of; each of these is read in its turn. A word of the
 * lexicon is only taken apart where its inflection follows that of its last part.
 */
export function findInCompound(
  word: string,
  isTermForm: IsTermForm,
  lexicon: Lexicon | null,
): CompoundPart[] {
  if (word.length > MAX_WORD) return [];
  const parts: CompoundPart[] = [];
  let start = 0;
  for (const segment of word.split('-')) {
    const length = segment.length < word.length ? termLength(segment, isTermForm) : 0;
    if (length > 0) {
      parts.push(partAt(word, start, start + length));
    } else if (lexicon !== null) {
      for (const part of findInClosed(segment, isTermForm, lexicon)) {
        parts.push(partAt(word, start + part.start, start + part.end));
      }
    }
    start += segment.length + 1;
  }
  return parts.filter((part) => !isTrouble(word, part, isTermForm, lexicon));
}

/** gener is the plural of gene too: genes only behind what has them, or an acronym (BRCA-gener). */
function isTrouble(
  word: string,
  { start, form }: CompoundPart,
  isTermForm: IsTermForm,
  lexicon: Lexicon | null,
): boolean {
  if (start === 0 || !GENE_PLURAL.test(form) || !isTermForm('gen') || isTermForm('gene'))
    return false;
  const head = word.slice(0, start).replace(/-$/u, '');
  if (HAS_GENES.test(head)) return false;
  const last = head.slice(head.lastIndexOf('-') + 1);
  return word[start - 1] !== '-' || lexicon === null || lexicon.has(last);
}

function partAt(word: string, start: number, end: number): CompoundPart {
  return { start, end, form: word.slice(start, end) };
}

/** The length of the term that a segment is, a linking -s left out; 0 when it is none. */
function termLength(segment: string, isTermForm: IsTermForm): number {
  if (segment === '') return 0;
  if (isTermForm(segment)) return segment.length;
  return segment.endsWith('s') && isTermForm(segment.slice(0, -1)) ? segment.length - 1 : 0;
}

function findInClosed(word: string, isTermForm: IsTermForm, lexicon: Lexicon): Constituent[] {
  const terms = termsIn(word, isTermForm, lexicon);
  if (terms.size === 0) return [];
  const readings = lexicon.paradigmsOf(word);
  if (readings.length > 0) return refineKnown({ word, lexicon, terms }, 0, word.length, readings);
  const allows = (part: Constituent) => isSoundInUnknown(part, word);
  const request = { word, lexicon, terms, allows };
  const split = splitCompound(request, 0, word.length)?.parts ?? longTermAtEnd(request, isTermForm);
  if (split === null || isCrumbs(split)) return [];
  return split.flatMap((part) => [
    ...(part.isTerm || isTermAt(part, terms) ? [part] : []),
    ...refineConstituent({ word, lexicon, terms }, part),
  ]);
}

function isSoundInUnknown(part: Constituent, word: string): boolean {
  const text = word.slice(part.start, part.end);
  if (part.start === 0 && LATIN_PREFIXES.has(text)) return false;
  // An unknown word in -eret is a participle; only a known noun can be a ret (arveret).
  if (part.end === word.length && text === 'ret' && /[eø]ret$/u.test(word)) return false;
  const isGene = part.end === word.length && bareTail(text) === 'gen';
  if (isGene && isPrefix(word.slice(0, part.start))) return false;
  return isSound(part, 0, word.length, word);
}

function isPrefix(text: string): boolean {
  return OPAQUE_PREFIXES.has(text) || /^(?:over|under|efter|mellem)$/u.test(text);
}

/** Three or more parts of which only the term is no crumb are chance: eks-plan-tat. */
function isCrumbs(split: readonly Constituent[]): boolean {
  return split.length > 2 && split.every((part) => part.isTerm || part.next - part.start <= 3);
}

/** A long term closes an unknown word: its shortest form counts, so that stoffer is not long. */
function longTermAtEnd(
  { word, terms, allows }: SplitRequest,
  isTermForm: IsTermForm,
): Constituent[] | null {
  const end = word.length;
  const isLong = (start: number) => {
    for (let at = start + MIN_PART; at < Math.min(start + LONG_TERM, end); at++) {
      if (isTermForm(word.slice(start, at))) return false;
    }
    return end - start >= LONG_TERM;
  };
  for (const [start, ends] of [...terms].sort((a, b) => a[0] - b[0])) {
    const sound = start >= 3 && /[aeiouyæøå]/u.test(word.slice(0, start));
    const part = { start, end, next: end, isTerm: true };
    if (sound && ends.includes(end) && isLong(start) && allows(part)) return [part];
  }
  return null;
}

/** Where forms of terms lie in a word; those that only an ending follows or precedes, left out. */
function termsIn(word: string, isTermForm: IsTermForm, lexicon: Lexicon): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (let start = 0; start <= word.length - MIN_PART; start++) {
    for (let end = start + MIN_PART; end <= word.length; end++) {
      if (end - start === word.length) continue;
      const part = word.slice(start, end);
      if (!isTermForm(part)) continue;
      if (end < word.length && !mayStandInside(part, lexicon)) continue;
      if (isOtherNoun(part, isTermForm, lexicon)) continue;
      found.set(start, [...(found.get(start) ?? []), end]);
    }
  }
  return found;
}

/** Only a word's dictionary form stands inside a compound, or one that the lexicon does not know. */
function mayStandInside(part: string, lexicon: Lexicon): boolean {
  const readings = lexicon.paradigmsOf(part);
  return readings.length === 0 || readings.some(({ lemma }) => lemma === part);
}

/** A term's genitive that is a noun of its own is that noun: kurs is no kur. */
function isOtherNoun(part: string, isTermForm: IsTermForm, lexicon: Lexicon): boolean {
  if (!part.endsWith('s') || !isTermForm(part.slice(0, -1))) return false;
  const isNoun = ({ lemma, wordClass }: Paradigm) => lemma === part && wordClass === 'noun';
  return lexicon.paradigmsOf(part).some(isNoun);
}
