import type { EntryRef } from '../model/hit.ts';
import { parseKeptChoice } from '../model/parse-choice.ts';
import type { KeptChoice, ReaderChoice } from '../model/reader-choice.ts';
import { type ChoiceShelf, databaseShelf, settingsShelf } from './choice-shelf.ts';
import { inTurn } from './in-turn.ts';
import { storageError } from './storage-error.ts';

/** What a reader can keep; far more than one decides in years, and still quick to send. */
const MOST_CHOICES = 50_000;

export type ChoiceStore = {
  /** The latest first. */
  all(): Promise<readonly KeptChoice[]>;
  /** Keeps a choice; the same choice twice is kept once. @throws Error in the reader's words. */
  add(choice: ReaderChoice): Promise<KeptChoice>;
  /** Adds those that are not here yet, all or none, and says how many. */
  addAll(choices: readonly KeptChoice[]): Promise<number>;
  /** Writes the note on an entry in place of the one before; an empty text takes it away. */
  note(ref: EntryRef, term: string, text: string): Promise<void>;
  remove(id: string): Promise<KeptChoice | null>;
  clear(): Promise<void>;
  place(): Promise<ChoiceShelf['name']>;
};

type Kept = { shelf: ChoiceShelf; choices: KeptChoice[] };

/**
 * The one writer of choices. Reads once per life of the background; every change is written before
 * it counts, so that a background that is killed in between has lost nothing it had said yes to.
 */
export function createChoiceStore(onChange: () => void): ChoiceStore {
  const queue = inTurn();
  let kept: Promise<Kept> | null = null;
  const load = () => {
    kept ??= loadKept();
    kept.catch(() => {
      kept = null;
    });
    return kept;
  };
  const change = <T>(work: (kept: Kept) => Promise<T>) =>
    queue(async () => {
      try {
        return await work(await load());
      } catch (error) {
        throw storageError(error);
      }
    });
  const put = async (now: Kept, fresh: readonly KeptChoice[]) => {
    if (now.choices.length + fresh.length > MOST_CHOICES) throw new Error('Too many choices');
    await now.shelf.put(fresh);
    now.choices = sorted([...now.choices, ...fresh]);
    if (fresh.length > 0) onChange();
  };
  const takeAway = async (now: Kept, choice: KeptChoice) => {
    await now.shelf.remove(choice.id);
    now.choices = now.choices.filter((other) => other !== choice);
    onChange();
  };
  return {
    all: async () => (await load()).choices,
    add: (choice) =>
      change(async (now) => {
        const same = now.choices.find((known) => contentKey(known) === contentKey(choice));
        if (same) return same;
        const fresh = { ...choice, id: crypto.randomUUID(), at: new Date().toISOString() };
        await put(now, [fresh]);
        return fresh;
      }),
    addAll: (choices) =>
      change(async (now) => {
        const fresh = notAmong(choices, now.choices);
        await put(now, fresh);
        return fresh.length;
      }),
    note: (ref, term, text) =>
      change(async (now) => {
        const note: ReaderChoice = { kind: 'note', ref, term, text };
        const before = now.choices.find((known) => contentKey(known) === contentKey(note));
        if (text === '') return before && void (await takeAway(now, before));
        const id = before?.id ?? crypto.randomUUID();
        if (before) now.choices = now.choices.filter((choice) => choice !== before);
        await put(now, [{ ...note, id, at: new Date().toISOString() }]);
      }),
    remove: (id) =>
      change(async (now) => {
        const found = now.choices.find((choice) => choice.id === id);
        if (found) await takeAway(now, found);
        return found ?? null;
      }),
    clear: () =>
      change(async (now) => {
        await now.shelf.clear();
        if (now.shelf !== settingsShelf) await settingsShelf.clear();
        now.choices = [];
        onChange();
      }),
    place: async () => (await load()).shelf.name,
  };
}

/** Those of `choices` that say something new, each once. */
export function notAmong(
  choices: readonly KeptChoice[],
  known: readonly KeptChoice[],
): KeptChoice[] {
  const keys = new Set(known.map(contentKey));
  const ids = new Set(known.map(({ id }) => id));
  return choices.flatMap((choice) => {
    const key = contentKey(choice);
    if (keys.has(key)) return [];
    keys.add(key);
    // An id names one choice only, whatever a file says.
    return [ids.has(choice.id) ? { ...choice, id: crypto.randomUUID() } : choice];
  });
}

async function loadKept(): Promise<Kept> {
  const aside = sound(await settingsShelf.readAll());
  const rows = await databaseShelf.readAll().catch(() => null);
  if (!rows) return { shelf: settingsShelf, choices: sorted(aside) };
  const choices = sound(rows);
  const moving = notAmong(aside, choices);
  if (aside.length > 0) await moveIn(moving);
  return { shelf: databaseShelf, choices: sorted([...choices, ...moving]) };
}

/** What was kept while there was no database: written there before it goes here. */
async function moveIn(choices: readonly KeptChoice[]): Promise<void> {
  try {
    await databaseShelf.put(choices);
    await settingsShelf.clear();
  } catch {
    // A full disk: they stay where they are until the next time.
  }
}

function sound(rows: readonly unknown[]): KeptChoice[] {
  return rows.flatMap((row) => parseKeptChoice(row) ?? []);
}

function sorted(choices: KeptChoice[]): KeptChoice[] {
  return choices.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** The same for choices that say the same. */
function contentKey(choice: ReaderChoice): string {
  const parts: (string | undefined)[] = [choice.kind, choice.ref.glossary, choice.ref.entry];
  if (choice.kind === 'saved') parts.push(choice.url, choice.sentence);
  if (choice.kind === 'not-this-word') parts.push(choice.form);
  if (choice.kind === 'not-here') parts.push(choice.host, choice.path, choice.section);
  return JSON.stringify(parts);
}
