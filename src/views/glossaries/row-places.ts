import type { OwnRow } from '../../model/own-glossary.ts';

export type HiddenPlace = { kind: 'form' | 'explanation' | 'quote' | 'note'; text: string };

/** A row shows so much of a text in two lines before it is cut, and in one on a narrow screen. */
export const TWO_LINES = 60;
export const ONE_LINE = 16;
/** What stands before the first word found, so that the reader sees what it belongs to. */
const BEFORE = 16;

/** The text from a little before the first word that was searched; whole where that is in sight anyway. */
export function aroundFirst(text: string, query: string, inSight: number): string {
  const at = Math.min(...wordsOf(query).map((word) => placeOf(text, word)));
  if (at <= inSight || at === Number.POSITIVE_INFINITY) return text;
  const space = text.indexOf(' ', at - BEFORE);
  return `… ${text.slice(space >= 0 && space < at ? space + 1 : at)}`;
}

/** Where a word stands that the terms and the first explanation do not show; null: they show all. */
export function hiddenPlace({ entry, note }: OwnRow, query: string): HiddenPlace | null {
  const { terms, explanations, quotes } = entry;
  const [first, ...others] = explanations;
  const shown = [...terms.map(({ text }) => text), first?.text ?? ''];
  const hidden = wordsOf(query).filter((word) => shown.every((text) => !holds(text, word)));
  if (hidden.length === 0) return null;
  const places: HiddenPlace[] = [
    ...terms.flatMap(({ forms = [] }) => forms.map((text) => ({ kind: 'form' as const, text }))),
    ...others.map(({ text }) => ({ kind: 'explanation' as const, text })),
    ...quotes.map(({ text }) => ({ kind: 'quote' as const, text })),
    ...(note === undefined ? [] : [{ kind: 'note' as const, text: note }]),
  ];
  return places.find(({ text }) => hidden.some((word) => holds(text, word))) ?? null;
}

function wordsOf(query: string): string[] {
  return query.normalize('NFC').toLowerCase().split(/\s+/u).filter(Boolean);
}

function holds(text: string, word: string): boolean {
  return Number.isFinite(placeOf(text, word));
}

function placeOf(text: string, word: string): number {
  const at = text.normalize('NFC').toLowerCase().indexOf(word);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}
