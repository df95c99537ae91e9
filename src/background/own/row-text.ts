import type { Entry } from '../../model/glossary.ts';
import { foldText } from '../fold-text.ts';

/** What a search looks into, folded. */
export type RowText = {
  /** Terms and their forms, each between line breaks. */
  labels: string;
  /** These, the explanations and the quotes. */
  all: string;
};

/** Made once an entry: folding 100,000 of them for each key that is pressed takes too long. */
const texts = new WeakMap<Entry, RowText>();

export function rowText(entry: Entry): RowText {
  const known = texts.get(entry);
  if (known) return known;
  const labels = entry.terms.flatMap(({ text, forms = [] }) => [text, ...forms]);
  const said = [...entry.explanations, ...entry.quotes].map(({ text }) => text);
  const folded = `\n${foldText(labels.join('\n'))}\n`;
  const text = { labels: folded, all: folded + foldText(said.join('\n')) };
  texts.set(entry, text);
  return text;
}
