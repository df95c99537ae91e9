import type { Entry, Explanation, Source } from '../../model/glossary.ts';
import type { EntryDefaults } from '../import-options.ts';
import { orderExplanations } from '../order-terms.ts';
import { cleanText } from '../text/clean-text.ts';
import type { Capacity } from './capacity.ts';
import type { Tell } from './reduce-terms.ts';

type About = {
  capacity: Capacity;
  defaults: EntryDefaults;
  /** The language of the entry's first term. */
  main: string;
  sources: ReadonlyMap<string, Source>;
};

/**
 * The explanations that the format can hold. An entry that only quotes documents is explained by its
 * first definition, or first quote: a format without quotes would lose the entry otherwise.
 */
export function reduceExplanations(entry: Entry, about: About, tell: Tell): Explanation[] {
  const { capacity, defaults, main } = about;
  const all = entry.explanations.length > 0 ? entry.explanations : fromQuote(entry, about, tell);
  const made = all !== entry.explanations;
  const seen = new Set<string>();
  const kept: Explanation[] = [];
  let writer: { editor: string; date: string } | undefined;
  all.forEach((explanation, place) => {
    const field = made ? undefined : `explanations.${place}`;
    const say: Tell = (name, code) => {
      if (field !== undefined) tell(`${field}${name}`, code);
    };
    const text = textIn(explanation.text, capacity);
    const audience = capacity.audience ? explanation.audience : defaults.audience;
    const { language } = explanation;
    const slot = `${language} ${audience}${capacity.explanations === 'one' ? '' : ` ${text}`}`;
    const foreign = capacity.languages === 'one' && language !== defaults.language;
    if (text === '' || foreign || seen.has(slot)) {
      say('', 'left-out');
      return;
    }
    seen.add(slot);
    if (text !== explanation.text) say('.text', 'cleaned');
    if (audience !== explanation.audience) say('.audience', 'left-out');
    const own = writerOf(explanation, entry, about);
    writer ??= own;
    const held = capacity.writer === 'none' ? defaults : writer;
    const origin = { kind: 'editor' as const, editor: held.editor, date: held.date };
    if (JSON.stringify(origin) !== JSON.stringify(explanation.origin))
      say('.origin', explanation.origin.kind === 'document' ? 'changed' : 'left-out');
    kept.push({ language, audience, text, origin });
  });
  return orderExplanations(kept, main);
}

function textIn(text: string, { trimsLines }: Capacity): string {
  const clean = cleanText(text);
  if (!trimsLines) return clean;
  return clean
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
}

function fromQuote(entry: Entry, { sources, defaults }: About, tell: Tell): Explanation[] {
  const place = Math.max(
    0,
    entry.quotes.findIndex(({ role }) => role === 'definition'),
  );
  const quote = entry.quotes[place];
  if (!quote) return [];
  tell(`quotes.${place}`, 'changed');
  const language = sources.get(quote.source)?.language ?? defaults.language;
  const origin = { kind: 'document' as const, quote: place };
  return [{ language, audience: defaults.audience, text: quote.text, origin }];
}

/** Who says it: the editor, or the document that is quoted. */
function writerOf({ origin }: Explanation, entry: Entry, { sources, defaults }: About) {
  const { editor, date } = defaults;
  if (origin.kind === 'editor')
    return { editor: cleanText(origin.editor) || editor, date: origin.date };
  const source = sources.get(entry.quotes[origin.quote]?.source ?? '');
  return { editor: cleanText(source?.title ?? '') || editor, date: source?.published ?? date };
}
