import browser from 'webextension-polyfill';
import { text } from '../../i18n/text.ts';
import type { RequestHandlers } from '../../messages/handle-requests.ts';
import type { OwnGlossaryRequests } from '../../messages/own-glossary-requests.ts';
import type { OwnGlossary, OwnRow, RowFilter } from '../../model/own-glossary.ts';
import { findEntry, getMatching, getShipped } from '../knowledge.ts';
import { type Notes, notesIn } from '../notes.ts';
import { loadWordRanks } from '../word-ranks.ts';
import { addTerm, takeBackTerm } from './add-term.ts';
import { clashesOf } from './clashes-of.ts';
import { copyEntry } from './copy-entry.ts';
import { findRows } from './find-rows.ts';
import { listedRows } from './listed-rows.ts';
import { backupPart } from './own-backup.ts';
import type { StoredGlossary } from './own-database.ts';
import { createOwnImports } from './own-imports.ts';
import { beginRestore, stageRestored } from './own-restore.ts';
import { ownList, rowsById, rowsOf } from './own-rows.ts';
import type { OwnStore } from './own-store.ts';
import { termFormOf } from './term-form-of.ts';
import { termForms } from './term-forms.ts';
import { termOnPage } from './term-on-page.ts';

type Handlers = Pick<RequestHandlers, keyof OwnGlossaryRequests>;

/** Answers what is asked about the reader's own glossaries. */
export function ownRequests(store: OwnStore, notes: () => Promise<Notes>): Handlers {
  const imports = createOwnImports(store);
  return {
    ...rowRequests(store, notes),
    ownGlossaries: async () => (await ownList()).map(shown),
    createGlossary: async (about, _sender, key) =>
      shown(await store.create(about, await takenIds(), key)),
    changeGlossary: async ({ id, change }) => shown(await store.changeHead(id, change)),
    deleteGlossary: ({ id }, _sender, key) => store.remove(id, key),
    undo: (request) => store.undo(request),
    addTerm: async (request, sender) => addTerm(request, sender, await place(store)),
    addPageTerm: async ({ tabId, ...met }) => {
      const tab = await browser.tabs.get(tabId);
      const about = { glossary: null, title: tab.title ?? '', url: tab.url ?? '' };
      return addTerm({ ...met, ...about }, { tab }, await place(store));
    },
    takeBackTerm: (request) => takeBackTerm(request, store),
    readGlossary,
    backupPart,
    beginRestore: async ({ glossary }) => ({ id: await beginRestore(glossary) }),
    stageRestored: ({ id, rows }) => stageRestored(id, rows),
    beginImport: (about) => imports.begin(about),
    stageEntries: async ({ id, entries }) => {
      await imports.stage(id, entries);
      return null;
    },
    compareStaged: ({ id }) => imports.compare(id),
    stagedRows: ({ id, kind, offset, limit }) => imports.rows(id, kind, [offset, offset + limit]),
    applyImport: async ({ id }) => {
      const { undo, glossary } = await imports.apply(id, await takenIds());
      return { undo, glossary: shown(glossary) };
    },
    dropImport: async ({ id }) => {
      await imports.drop(id);
      return null;
    },
  };
}

type RowRequests =
  | 'entriesOf'
  | 'foundIds'
  | 'copyEntry'
  | 'ownEntry'
  | 'saveEntry'
  | 'changeEntries'
  | 'removeEntries'
  | 'formsOf'
  | 'termOnPage';

function rowRequests(store: OwnStore, notes: () => Promise<Notes>): Pick<Handlers, RowRequests> {
  const find = async (id: string, wanted: { query: string; filter: RowFilter }) => {
    const listed = await listedRows(id);
    if (!listed) return null;
    const noted = notesIn(await notes(), id);
    return { listed, noted, ...findRows(listed.glossary, listed.rows, { ...wanted, noted }) };
  };
  return {
    entriesOf: async ({ glossary: id, offset, limit, ...wanted }) => {
      const answer = await find(id, wanted);
      if (!answer) return { rows: [], total: 0, query: wanted.query, stamp: '' };
      const { listed, noted, query, rows: found } = answer;
      const rows = found.slice(offset, offset + limit).map((row) => {
        const note = noted.get(row.entry.id);
        return { ...shownRow(row), ...(note !== undefined && { note }) };
      });
      return { rows, total: found.length, query, stamp: listed.stamp };
    },
    foundIds: async ({ glossary, ...wanted }) =>
      (await find(glossary, wanted))?.rows.map(({ entry }) => entry.id) ?? [],
    copyEntry: async ({ ref, into }) => {
      const found = findEntry(await getShipped(), ref);
      if (!found) throw new Error(text('editGone'));
      return copyEntry(found, into, store);
    },
    ownEntry: async ({ ref }) => {
      const glossary = await ownById(ref.glossary);
      const [row] = glossary ? await rowsById(glossary, new Set([ref.entry])) : [];
      return row ? { row: shownRow(row), history: row.history ?? [] } : null;
    },
    saveEntry: async ({ glossary, entry, seen }) => {
      const saved = await store.save(glossary, entry, seen);
      if (saved.kind === 'conflict') return { ...saved, now: saved.now && shownRow(saved.now) };
      const self = { glossary, entry: saved.row.entry.id };
      const clashes = await clashesOf(entry.terms, self);
      return { kind: 'saved', row: shownRow(saved.row), clashes };
    },
    changeEntries: ({ glossary, ids, change }) => store.changeMany(glossary, ids, change),
    removeEntries: ({ glossary, ids }, _sender, key) => store.removeMany(glossary, ids, key),
    formsOf: async ({ term, self }) => {
      const [{ engineFor }, clashes, ranks] = await Promise.all([
        getMatching(),
        clashesOf([term], self),
        loadWordRanks(term.language),
      ]);
      return { forms: termForms(term, engineFor(term.language), ranks), clashes };
    },
    termOnPage: ({ term }, sender) => termOnPage(term, sender),
  };
}

const readGlossary: Handlers['readGlossary'] = async ({ id, offset, limit }) => {
  const own = await ownById(id);
  const glossary = own ?? (await getShipped()).glossaries.find((shipped) => shipped.id === id);
  if (!glossary) return null;
  const { title, language, licence, sources } = glossary;
  const rows = own ? await rowsOf(own) : null;
  const part = rows?.slice(offset, offset + limit).map(({ entry }) => entry);
  const entries = 'entries' in glossary ? glossary.entries : [];
  return {
    head: { id, title, language, licence, sources },
    entries: part ?? entries.slice(offset, offset + limit),
    total: (rows ?? entries).length,
    stamp: own?.stamp ?? '',
  };
};

const place = async (store: OwnStore) => ({
  ...{ store, formOf: termFormOf },
  taken: await takenIds(),
});

async function ownById(id: string): Promise<StoredGlossary | undefined> {
  return (await ownList()).find((own) => own.id === id);
}

/** A glossary of one's own must not take the place of a shipped one. */
export async function takenIds(): Promise<ReadonlySet<string>> {
  return new Set((await getShipped()).glossaries.map(({ id }) => id));
}

export function shown({
  batch: _batch,
  lastAdded: _lastAdded,
  ...glossary
}: StoredGlossary): OwnGlossary {
  return glossary;
}

function shownRow({ entry, byReader, stamp }: OwnRow): OwnRow {
  return { entry, byReader, stamp };
}
