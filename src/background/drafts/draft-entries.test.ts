import { expect, test } from 'vitest';
import type { Entry } from '../../model/glossary.ts';
import type { DraftAct, DraftTerm, GlossaryDraft } from '../../model/glossary-draft.ts';
import { draftEntries } from './draft-entries.ts';
import { enrichEntry } from './enrich-entry.ts';

const quote = (text: string, start: number, role: 'definition' | 'usage' = 'usage') => ({
  ...{ source: 's', start, end: start + text.length, text, role },
});
const term = (text: string, more: Partial<DraftTerm> = {}): DraftTerm => ({
  ...{ key: text, text, language: 'da', abbreviations: [], synonyms: [], forms: [text] },
  ...{ count: 1, documents: 1, score: 0.5, reasons: [], quotes: [quote(`Om ${text}.`, 0)] },
  ...more,
});
const draft = (...terms: DraftTerm[]): GlossaryDraft => ({
  ...{ id: 'd', title: 'Udkast', language: 'da', made: '2026-01-01T00:00:00Z', sources: [], terms },
});
const keep = (...keys: string[]): DraftAct => ({ keys, decision: { kind: 'keep' } });
const writer = { editor: 'Mig', day: '2026-01-02' };
const entries = (made: GlossaryDraft, ...acts: DraftAct[]) => draftEntries(made, acts, writer);

test('only what is kept becomes an entry; the last act counts', () => {
  const made = draft(term('gen'), term('celle'), term('genom'));
  const reject: DraftAct = { keys: ['celle'], decision: { kind: 'reject' } };
  const undecide: DraftAct = { keys: ['genom'], decision: null };
  const all = entries(made, keep('gen', 'celle', 'genom'), reject, undecide);
  expect(all.map(({ id }) => id)).toEqual(['gen']);
});

test('a definition of the document is the explanation, verbatim and by its quote', () => {
  const definition = quote('Et gen er et stykke DNA.', 5, 'definition');
  const [entry] = entries(draft(term('gen', { quotes: [definition] })), keep('gen'));
  expect(entry).toMatchObject({
    terms: [{ text: 'gen', language: 'da', kind: 'preferred' }],
    explanations: [{ text: definition.text, origin: { kind: 'document', quote: 0 } }],
    ...{ quotes: [definition], status: 'reviewed', origin: 'document' },
  });
});

test('of a list its explanation alone; without any it has none', () => {
  const listed = quote('apnø: et ophold i vejrtrækningen', 0, 'definition');
  const made = draft(
    term('apnø', { quotes: [listed], explanation: 'et ophold i vejrtrækningen' }),
    term('lur'),
  );
  const [apnea, nap] = entries(made, keep('apnø', 'lur'));
  expect(apnea?.explanations[0]?.text).toBe('et ophold i vejrtrækningen');
  expect(nap?.explanations).toEqual([]);
});

test('what the reader wrote is theirs, and what they emptied is gone', () => {
  const definition = quote('Et gen er noget.', 0, 'definition');
  const made = draft(term('generne', { key: 'g', quotes: [definition] }));
  const edit = { text: 'gen', abbreviations: ['G'], synonyms: ['arveanlæg'], explanation: 'Mit.' };
  const [own] = entries(made, { keys: ['g'], decision: { kind: 'keep', edit } });
  expect(own).toMatchObject({
    id: 'gen',
    terms: [
      { text: 'gen', kind: 'preferred' },
      { text: 'arveanlæg', kind: 'synonym' },
      { text: 'G', kind: 'abbreviation' },
    ],
    explanations: [{ text: 'Mit.', origin: { kind: 'editor', editor: 'Mig', date: '2026-01-02' } }],
  });
  const emptied = { ...edit, explanation: '' };
  const [bare] = entries(made, { keys: ['g'], decision: { kind: 'keep', edit: emptied } });
  expect(bare?.explanations).toEqual([]);
});

test('what was merged is another name with its quotes, through others and round circles', () => {
  const made = draft(
    term('gen'),
    term('arveanlæg', { quotes: [quote('Om arveanlæg.', 40)], abbreviations: ['AA'] }),
    term('arvefaktor', { quotes: [quote('Om arvefaktor.', 80)] }),
    term('a'),
    term('b'),
  );
  const into = (key: string, target: string): DraftAct => ({
    ...{ keys: [key], decision: { kind: 'merge', into: target } },
  });
  const [entry, ...others] = entries(
    made,
    keep('gen'),
    into('arveanlæg', 'gen'),
    into('arvefaktor', 'arveanlæg'),
    into('a', 'b'),
    into('b', 'a'),
  );
  expect(others).toEqual([]);
  expect(entry?.terms.map(({ text }) => text)).toEqual(['gen', 'arveanlæg', 'AA', 'arvefaktor']);
  expect(entry?.quotes.map(({ start }) => start)).toEqual([0, 40, 80]);
});

test('ids are unique, and what nobody looked at is a draft', () => {
  const made = draft(term('Gen', { key: '1' }), term('gen', { key: '2' }));
  const all = entries(made, { keys: ['1', '2'], decision: { kind: 'keep', unseen: true } });
  expect(all.map(({ id }) => id)).toEqual(['gen', 'gen-2']);
  expect(all.map(({ status }) => status)).toEqual(['draft', 'draft']);
});

test('an entry that is there keeps its own words and gets names and quotes', () => {
  const own: Entry = {
    ...{ id: 'gen', terms: [{ text: 'Gen', language: 'da', kind: 'preferred' }], related: [] },
    ...{ explanations: [], quotes: [quote('Først.', 200)] },
    ...{ level: 'everyday', status: 'approved', origin: 'editor' },
  };
  const definition = quote('Et gen er noget.', 0, 'definition');
  const made = draft(term('gen', { quotes: [definition], synonyms: ['arveanlæg'] }));
  const [found] = entries(made, keep('gen'));
  const richer = enrichEntry(own, found as Entry);
  expect(richer).toMatchObject({ id: 'gen', level: 'everyday', status: 'approved' });
  expect(richer.terms.map(({ text }) => text)).toEqual(['Gen', 'arveanlæg']);
  expect(richer.quotes.map(({ start }) => start)).toEqual([200, 0]);
  expect(richer.explanations).toMatchObject([{ origin: { kind: 'document', quote: 1 } }]);
  const explained = { ...own, explanations: found?.explanations ?? [] };
  expect(enrichEntry(explained, found as Entry).explanations).toBe(explained.explanations);
});
