import type { EntryRef } from '../model/hit.ts';
import type { KeptChoice } from '../model/reader-choice.ts';
import { refKey } from '../model/ref-key.ts';

/** The reader's notes by the entry they are on: its `refKey`, or its id within a glossary. */
export type Notes = ReadonlyMap<string, string>;

const NONE: Notes = new Map();
/** Made once a state of the choices. */
const made = new WeakMap<readonly KeptChoice[], Notes>();

export function notesAmong(choices: readonly KeptChoice[]): Notes {
  const known = made.get(choices);
  if (known) return known;
  const notes = choices.filter((choice) => choice.kind === 'note');
  const byEntry = new Map(notes.map(({ ref, text }) => [refKey(ref), text]));
  made.set(choices, byEntry);
  return byEntry;
}

/** Without notes, where choices cannot be read: what stands beside them is shown all the same. */
export function notesOrNone(all: () => Promise<readonly KeptChoice[]>): Promise<Notes> {
  return all().then(notesAmong, () => NONE);
}

export function noteOn(notes: Notes, ref: EntryRef): string | null {
  return notes.get(refKey(ref)) ?? null;
}

/** Those on entries of one glossary, by the entry. */
export function notesIn(notes: Notes, glossary: string): Notes {
  const head = refKey({ glossary, entry: '' });
  const own = [...notes].filter(([key]) => key.startsWith(head));
  return new Map(own.map(([key, text]) => [key.slice(head.length), text]));
}
