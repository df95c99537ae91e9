import { createLanguageEngine } from '../../../src/language/languages.ts';
import { decodeLexicon } from '../../../src/language/lexicon/decode-lexicon.ts';
import { collectWords } from '../../../src/matcher/collect-words.ts';
import { JoinedIndex } from '../../../src/matcher/joined-index.ts';
import { selectIndex } from '../../../src/matcher/select-index.ts';
import { decodeTermIndex } from '../../../src/matcher/term-index.ts';

/** Puts a list's index into this origin's database, as the background does. */
export async function storeIndex(list: string): Promise<void> {
  const bytes = await (await fetch(`/index/${list}.bin`)).arrayBuffer();
  const database = await openDatabase();
  const transaction = database.transaction('indexes', 'readwrite');
  transaction.objectStore('indexes').put(bytes, list);
  // A page that is left before takes its changes back.
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}

/** ms from nothing in memory to the first answer: database, lexicon, decoding, selecting. */
export async function timeRestart(list: string, text: string): Promise<number> {
  const words = new Set<string>();
  collectWords(text, words);
  const started = performance.now();
  const [buffer, lexicon] = await Promise.all([readStored(list), readLexicon()]);
  const index = decodeTermIndex(buffer);
  if (index === null) throw new Error(`The stored index ${list} is damaged`);
  const danish = createLanguageEngine('da', lexicon);
  selectIndex(new JoinedIndex([{ index }]), [...words], (language) =>
    language === 'da' ? danish : createLanguageEngine(language, null),
  );
  return performance.now() - started;
}

async function readStored(list: string): Promise<ArrayBuffer> {
  const database = await openDatabase();
  const store = database.transaction('indexes').objectStore('indexes');
  const buffer = (await finished(store.get(list))) as ArrayBuffer;
  database.close();
  return buffer;
}

async function readLexicon() {
  const response = await fetch('/lexicon/da.bin');
  return response.ok ? decodeLexicon(await response.arrayBuffer()) : null;
}

async function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open('bench', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('indexes');
  return (await finished(request)) as IDBDatabase;
}

function finished(request: IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
