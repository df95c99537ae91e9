import { createCompiler } from '../../matcher/compile-index.ts';
import { entryIds } from '../../matcher/entry-ids.ts';
import { LabelHabit, nameJudge } from '../../matcher/proper-names.ts';
import type { TermIndex } from '../../matcher/term-index.ts';
import { breather } from '../breather.ts';
import { type CompiledWhole, refusedLine } from './compile-whole.ts';
import { changedBetween } from './noted-changes.ts';
import type { StoredGlossary, StoredRow } from './own-database.ts';
import type { Compiling } from './own-index.ts';
import { rowPieces, rowsById } from './own-rows.ts';
import { stampChecker } from './row-stamps.ts';

/** What is otherwise in a glossary than when it was compiled whole. */
export type CompiledChanges = {
  /** The glossary's stamp now. */
  stamp: string;
  /** Of the entries that are new or changed; null when there are none. */
  index: TermIndex | null;
  /** Numbers of the entries in the whole index that are changed or gone. */
  without: ReadonlySet<number>;
  refused: string[];
};

type Found = { changed: StoredRow[]; without: Set<number> };

/** With more changes than this, or than a fiftieth, the glossary is compiled whole again. */
const FEW = 500;
const SMALL_SHARE = 1 / 50;

/** What was compiled before: whole, and what had changed since then. */
export type Compiled = { whole: CompiledWhole; changes: CompiledChanges | null };

/** Null when so much has changed that the glossary should be compiled whole. */
export async function compileChanges(
  before: Compiled,
  own: StoredGlossary,
  { engineFor }: Compiling,
): Promise<CompiledChanges | null> {
  const { whole } = before;
  const found = (await takeNoted(before, own)) ?? (await findChanges(whole, own));
  if (found === null) return null;
  const { changed, without } = found;
  const { stamp } = own;
  if (changed.length === 0) return { stamp, index: null, without, refused: [] };
  const languages = changed.flatMap(({ entry }) => entry.terms.map(({ language }) => language));
  const compiler = createCompiler(await engineFor(new Set(languages)));
  const about = { glossary: own.id, isName: nameJudge(whole.capitalsTell) };
  const pause = breather();
  for (const { entry } of changed.sort((a, b) => a.at - b.at)) {
    compiler.add(entry, about);
    await pause();
  }
  const { index, problems } = compiler.finish();
  return { stamp, index, without, refused: problems.map(refusedLine) };
}

/** A glossary of this size is not looked through where the writer has noted what it changed. */
const LARGE = 5_000;

async function takeNoted({ whole, changes }: Compiled, own: StoredGlossary): Promise<Found | null> {
  if (own.entryCount < LARGE) return null;
  const noted = changedBetween((changes ?? whole).stamp, own.stamp);
  const ids = noted && new Set([...(changes?.index ? entryIds(changes.index) : []), ...noted]);
  if (!ids || ids.size > mostChanges(own.entryCount)) return null;
  const without = new Set(changes?.without);
  entryIds(whole.index).forEach((id, number) => {
    if (ids.has(id)) without.add(number);
  });
  return { changed: await rowsById(own, ids), without };
}

function mostChanges(entries: number): number {
  return Math.max(FEW, entries * SMALL_SHARE);
}

/** Every row is looked at, by its stamp: whoever changed it, and however, it is found. */
async function findChanges(whole: CompiledWhole, own: StoredGlossary): Promise<Found | null> {
  const numbers = new Map(entryIds(whole.index).map((id, number) => [id, number]));
  const most = mostChanges(numbers.size);
  const isSame = stampChecker(whole.rowStamps);
  const habit = new LabelHabit();
  const changed: StoredRow[] = [];
  const without = new Set<number>();
  const pause = breather();
  for await (const rows of rowPieces(own)) {
    for (const row of rows) {
      habit.see(row.entry);
      const number = numbers.get(row.entry.id);
      numbers.delete(row.entry.id);
      if (number !== undefined && isSame(number, row.stamp)) continue;
      if (number !== undefined) without.add(number);
      changed.push(row);
    }
    if (changed.length > most) return null;
    await pause();
  }
  for (const gone of numbers.values()) without.add(gone);
  // What is left out still takes room, and how names are told is a matter of all labels.
  const mostlyGone = without.size > most && without.size > whole.rowStamps.length / 4;
  return mostlyGone || habit.capitalsTell() !== whole.capitalsTell ? null : { changed, without };
}
