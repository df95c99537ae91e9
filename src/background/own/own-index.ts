import type { EngineFor } from '../../matcher/compile-index.ts';
import { entryIdAt } from '../../matcher/entry-ids.ts';
import type { IndexPart } from '../../matcher/joined-index.ts';
import type { LanguageCode } from '../../model/glossary.ts';
import { type Compiled, compileChanges } from './compile-changes.ts';
import { compileWhole } from './compile-whole.ts';
import type { StoredGlossary } from './own-database.ts';
import { readChanges, readWhole, writeChanges, writeWhole } from './own-index-cache.ts';

export type Compiling = {
  /** Names the code and the lexicons that compile. */
  code: string;
  engineFor(languages: ReadonlySet<LanguageCode>): Promise<EngineFor>;
};

/** What of one of the reader's glossaries is matched; terms that cannot be, a line each with the reason. */
export type OwnIndex = { parts: IndexPart[]; refused: string[] };

/** As they were last asked for: reading a large index again for each change would take its time. */
const held = new Map<string, Compiled>();

/**
 * A glossary's index, from what was compiled before where that is enough. Entries that changed since
 * the glossary was compiled whole get an index of their own beside it, so that a change of one entry
 * costs one entry, however large the glossary is. Where much has changed it is compiled anew.
 */
export async function ownIndex(own: StoredGlossary, compiling: Compiling): Promise<OwnIndex> {
  const known = held.get(own.id) ?? (await readHeld(own, compiling.code));
  const now = (known && (await broughtUp(known, own, compiling))) ?? (await anew(own, compiling));
  held.set(own.id, now);
  return shown(now);
}

/** Lets go of the indexes of glossaries that are gone. */
export function forgetIndexes(isThere: (id: string) => boolean): void {
  for (const id of held.keys()) if (!isThere(id)) held.delete(id);
}

async function readHeld({ id }: StoredGlossary, code: string): Promise<Compiled | null> {
  const whole = await readWhole(id, code);
  return whole && { whole, changes: await readChanges(id, code, whole.stamp) };
}

/** Null: too much has changed. */
async function broughtUp(
  before: Compiled,
  own: StoredGlossary,
  compiling: Compiling,
): Promise<Compiled | null> {
  const { whole, changes } = before;
  if (whole.stamp === own.stamp) return { whole, changes: null };
  if (changes?.stamp === own.stamp) return { whole, changes };
  const compiled = await compileChanges(before, own, compiling);
  if (compiled) await writeChanges(own.id, { code: compiling.code, whole, changes: compiled });
  return compiled && { whole, changes: compiled };
}

async function anew(own: StoredGlossary, compiling: Compiling): Promise<Compiled> {
  const whole = await compileWhole(own, compiling);
  await writeWhole(own.id, compiling.code, whole);
  return { whole, changes: null };
}

function shown({ whole, changes }: Compiled): OwnIndex {
  if (!changes) return { parts: [whole], refused: whole.refused };
  const { columns } = whole.index;
  const gone = new Set([...changes.without].map((entry) => entryIdAt(columns, entry)));
  const stillRefused = whole.refused.filter((line) => !gone.has(line.split(' › ')[1] ?? ''));
  return {
    parts: [
      { index: whole.index, without: changes.without },
      ...(changes.index ? [{ index: changes.index }] : []),
    ],
    refused: [...stillRefused, ...changes.refused],
  };
}
