import { entryIdFrom } from '../../interchange/text/entry-id.ts';
import type { Entry, Explanation, Quote, Term } from '../../model/glossary.ts';
import {
  type DraftAct,
  type DraftDecision,
  type DraftTerm,
  decisionsAfter,
  editOf,
  foundExplanation,
  type GlossaryDraft,
} from '../../model/glossary-draft.ts';
import { foldText } from '../fold-text.ts';

export type Writer = {
  /** Who explains what the reader wrote. */
  editor: string;
  /** ISO 8601 date. */
  day: string;
};

/** The entries that a draft's kept terms make; ids are unique among them. Pure. */
export function draftEntries(
  { terms }: GlossaryDraft,
  acts: readonly DraftAct[],
  writer: Writer,
): Entry[] {
  const decisions = decisionsAfter(acts);
  const others = mergedInto(terms, decisions);
  const used = new Set<string>();
  return terms.flatMap((term) => {
    const decision = decisions.get(term.key);
    if (decision?.kind !== 'keep') return [];
    const entry = entryOf(term, others.get(term.key) ?? [], { decision, writer });
    const id = unused(entry.id, used);
    return [{ ...entry, id }];
  });
}

function unused(wanted: string, used: Set<string>): string {
  let id = wanted;
  for (let number = 2; used.has(id); number++) id = `${wanted.slice(0, 100)}-${number}`;
  used.add(id);
  return id;
}

/** What was merged into a term that was merged itself goes along; circles lead nowhere. */
function mergedInto(
  terms: readonly DraftTerm[],
  decisions: ReadonlyMap<string, DraftDecision>,
): Map<string, DraftTerm[]> {
  const others = new Map<string, DraftTerm[]>();
  for (const term of terms) {
    const met = new Set([term.key]);
    let at = decisions.get(term.key);
    while (at?.kind === 'merge' && !met.has(at.into)) {
      const { into } = at;
      met.add(into);
      at = decisions.get(into);
      if (at?.kind === 'keep') others.set(into, [...(others.get(into) ?? []), term]);
    }
  }
  return others;
}

type Kept = { decision: Extract<DraftDecision, { kind: 'keep' }>; writer: Writer };

function entryOf(term: DraftTerm, others: readonly DraftTerm[], { decision, writer }: Kept): Entry {
  const edit = decision.edit ?? editOf(term);
  const { language } = term;
  const terms: Term[] = [{ text: edit.text, language, kind: 'preferred' }];
  const add = (text: string, kind: Term['kind'], own = language) => {
    const same = (one: Term) => one.language === own && foldText(one.text) === foldText(text);
    if (!terms.some(same)) terms.push({ text, language: own, kind });
  };
  for (const text of edit.synonyms) add(text, 'synonym');
  for (const text of edit.abbreviations) add(text, 'abbreviation');
  for (const other of others) {
    add(other.text, 'synonym', other.language);
    for (const text of other.synonyms) add(text, 'synonym', other.language);
    for (const text of other.abbreviations) add(text, 'abbreviation', other.language);
  }
  return {
    id: entryIdFrom(edit.text),
    terms,
    explanations: explanationsOf(term, edit.explanation.trim(), writer),
    quotes: withoutTwins([term, ...others].flatMap(({ quotes }) => quotes)),
    related: [],
    level: 'specialist',
    status: decision.unseen ? 'draft' : 'reviewed',
    origin: 'document',
  };
}

function explanationsOf(term: DraftTerm, text: string, { editor, day }: Writer): Explanation[] {
  if (text === '') return [];
  const origin: Explanation['origin'] =
    text === foundExplanation(term).trim()
      ? { kind: 'document', quote: 0 }
      : { kind: 'editor', editor, date: day };
  return [{ language: term.language, audience: 'plain', text, origin }];
}

export function withoutTwins(quotes: readonly Quote[]): Quote[] {
  const met = new Set<string>();
  return quotes.filter(({ source, start, end }) => {
    const place = `${source} ${start} ${end}`;
    return !met.has(place) && met.add(place);
  });
}
