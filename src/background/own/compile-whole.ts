import { type CompileProblem, createCompiler } from '../../matcher/compile-index.ts';
import { LabelHabit, nameJudge } from '../../matcher/proper-names.ts';
import type { TermIndex } from '../../matcher/term-index.ts';
import type { LanguageCode } from '../../model/glossary.ts';
import { breather } from '../breather.ts';
import type { StoredGlossary } from './own-database.ts';
import type { Compiling } from './own-index.ts';
import { rowPieces } from './own-rows.ts';
import { RowStamps } from './row-stamps.ts';

/** A glossary as it was compiled from its first entry to its last. */
export type CompiledWhole = {
  /** The glossary's stamp then. */
  stamp: string;
  index: TermIndex;
  /** Of the entries' rows, by entry number: what has another stamp by now is another entry (`row-stamps.ts`). */
  rowStamps: Uint32Array;
  /** How names were told (`proper-names.ts`). */
  capitalsTell: boolean;
  refused: string[];
};

/**
 * Compiles a glossary from its rows as they come, so that it is never whole in memory. A row that is
 * written meanwhile may be in it as it was or as it is: its stamp tells which.
 */
export async function compileWhole(
  own: StoredGlossary,
  { engineFor }: Compiling,
): Promise<CompiledWhole> {
  const { capitalsTell, languages } = await lookThrough(own);
  const compiler = createCompiler(await engineFor(languages));
  const about = { glossary: own.id, isName: nameJudge(capitalsTell) };
  const stamps = new RowStamps();
  const places: number[] = [];
  const pause = breather();
  for await (const rows of rowPieces(own)) {
    for (const { entry, stamp, at } of rows) {
      compiler.add(entry, about);
      stamps.add(stamp);
      places.push(at);
      await pause();
    }
  }
  const { index, problems } = compiler.finish(places);
  const refused = problems.map(refusedLine);
  return { stamp: own.stamp, index, rowStamps: stamps.toUint32(), capitalsTell, refused };
}

async function lookThrough(
  own: StoredGlossary,
): Promise<{ capitalsTell: boolean; languages: Set<LanguageCode> }> {
  const habit = new LabelHabit();
  const languages = new Set<LanguageCode>();
  for await (const rows of rowPieces(own)) {
    for (const { entry } of rows) {
      habit.see(entry);
      for (const { language } of entry.terms) languages.add(language);
    }
  }
  return { capitalsTell: habit.capitalsTell(), languages };
}

export function refusedLine({ glossary, entry, term, reason }: CompileProblem): string {
  return `${glossary} › ${entry} › ${term}: ${reason}`;
}
