import { text as uiText } from '../../i18n/text.ts';
import { entryIdFrom, hashOf } from '../../interchange/text/entry-id.ts';
import { isOwnPage, type Sender } from '../../messages/handle-requests.ts';
import type { OwnGlossaryRequests } from '../../messages/own-glossary-requests.ts';
import type { Entry, LanguageCode, Source } from '../../model/glossary.ts';
import { detectTextLanguage } from '../detect-text-language.ts';
import { foldText } from '../fold-text.ts';
import type { StoredGlossary } from './own-database.ts';
import { ownList, rowsOf } from './own-rows.ts';
import type { OwnStore } from './own-store.ts';

type AddTerm = OwnGlossaryRequests['addTerm'];
type Met = AddTerm['request'];
type Place = {
  store: OwnStore;
  /** Ids that a new glossary must not get. */
  taken: ReadonlySet<string>;
  /** How a dictionary lists what was met. */
  formOf(met: Pick<Met, 'text' | 'sentence'>, language: LanguageCode): Promise<string>;
};

/**
 * Adds a term to one of the reader's glossaries as a dictionary lists it, with the sentence it was met
 * in as a quote.
 */
export async function addTerm(
  request: Met,
  sender: Sender,
  { store, taken, formOf }: Place,
): Promise<AddTerm['answer']> {
  const met = metOn(request, sender);
  const found = met.text.replace(/\s+/gu, ' ').trim();
  const language = met.language ?? (await languageOf(met)) ?? null;
  const glossary = await target(met.glossary, language, { store, taken });
  const own = language ?? glossary.language;
  // Of a private window the sentence is not kept, but it still says how its first word is written.
  const { sentence } = request;
  const text = await formOf({ text: found, sentence }, own).catch(() => found);
  const wanted = [foldText(text), foldText(found)];
  const same = (await rowsOf(glossary)).find(({ entry }) =>
    entry.terms.some((term) => wanted.includes(foldText(term.text))),
  );
  const { id, title: glossaryTitle } = glossary;
  if (same) {
    const ref = { glossary: id, entry: same.entry.id };
    return { ref, term: same.entry.terms[0]?.text ?? text, glossaryTitle, stamp: null };
  }
  const source = met.sentence === '' ? null : await sourceOf(met, own);
  if (source && !glossary.sources.some((known) => known.id === source.id))
    await store.changeHead(id, { sources: [...glossary.sources, source] });
  const saved = await store.save(id, entryOf(text, own, source && { source, met }), null);
  if (saved.kind !== 'saved') throw new Error(uiText('errorChangedMeanwhile'));
  const ref = { glossary: id, entry: saved.row.entry.id };
  return { ref, term: text, glossaryTitle, stamp: saved.row.stamp };
}

/**
 * Takes an added term out again. `stamp`, which only who added it was told, stands for the entry as it
 * was then: one that was changed since stays.
 */
export async function takeBackTerm(
  { ref, stamp }: OwnGlossaryRequests['takeBackTerm']['request'],
  store: OwnStore,
): Promise<null> {
  const glossary = (await ownList()).find(({ id }) => id === ref.glossary);
  const row = glossary && (await rowsOf(glossary)).find(({ entry }) => entry.id === ref.entry);
  if (row?.stamp !== stamp) throw new Error(uiText('errorChangedMeanwhile'));
  await store.removeMany(ref.glossary, [ref.entry]);
  return null;
}

/** What may be kept of where it was met: the tab's address counts, of private windows nothing does. */
function metOn(met: Met, sender: Sender): Met {
  if (sender.tab?.incognito) return { ...met, sentence: '', title: '', url: '' };
  if (isOwnPage(sender) || !sender.tab) return met;
  return { ...met, url: sender.tab.url ?? '', title: sender.tab.title ?? met.title };
}

async function target(
  id: string | null,
  language: LanguageCode | null,
  { store, taken }: Pick<Place, 'store' | 'taken'>,
): Promise<StoredGlossary> {
  const all = await ownList();
  const wanted =
    id === null
      ? all
          .filter(({ lastAdded }) => lastAdded !== undefined)
          .sort((a, b) => ((a.lastAdded ?? '') < (b.lastAdded ?? '') ? 1 : -1))[0]
      : all.find((own) => own.id === id);
  if (wanted) return wanted;
  if (id !== null) throw new Error(uiText('errorNoGlossary'));
  return store.create({ title: uiText('ownGlossaryTitle'), language: language ?? 'da' }, taken);
}

function languageOf({ sentence, text }: Met): Promise<LanguageCode | null> {
  return detectTextLanguage(sentence || text).catch(() => null);
}

/** The document that is quoted is the sentence as it was taken over: a page may be another tomorrow. */
async function sourceOf({ sentence, title, url }: Met, language: LanguageCode): Promise<Source> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(sentence));
  const bytes = [...new Uint8Array(digest)];
  const address = /^https?:\/\/\S+$/iu.test(url) ? { url } : {};
  return {
    id: `page-${hashOf(`${url} ${sentence}`)}`,
    title: title.trim() || address.url || uiText('ownSourceTitle'),
    ...address,
    retrieved: new Date().toISOString().slice(0, 10),
    language,
    sha256: bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
}

function entryOf(
  text: string,
  language: LanguageCode,
  quoted: { source: Source; met: Met } | null,
): Entry {
  const quotes = quoted
    ? [
        {
          ...{ source: quoted.source.id, start: 0, end: quoted.met.sentence.length },
          ...{ text: quoted.met.sentence, role: 'usage' as const },
        },
      ]
    : [];
  return {
    id: entryIdFrom(text),
    terms: [{ text, language, kind: 'preferred' }],
    explanations: [],
    quotes,
    related: [],
    level: 'specialist',
    status: 'draft',
    origin: quoted ? 'document' : 'editor',
  };
}
