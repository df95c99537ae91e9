import type { LanguageEngine, TermPattern } from '../language/language.ts';
import { isAcronym } from '../language/text/capitals.ts';
import { foldWord } from '../language/text/fold-word.ts';
import type { Entry, Glossary, LanguageCode, Term } from '../model/glossary.ts';
import { runSteps, runStepsInSlices } from '../model/run-steps.ts';
import { type Expanded, expandPattern } from './expand-pattern.ts';
import { IndexBuilder } from './index-builder.ts';
import { hasCapital, LabelHabit, nameJudge } from './proper-names.ts';
import { createFormSplitter, type SplitForm } from './split-form.ts';
import type { TermIndex } from './term-index.ts';

/** A term that was left out of the index, and why, in words for the log and the glossary's editor. */
export type CompileProblem = { glossary: string; entry: string; term: string; reason: string };

export type EngineFor = (language: LanguageCode) => LanguageEngine;

const LONGEST_TERM = 300;
const MOST_WORDS = 16;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** What compiling makes. */
export type Compiled = { index: TermIndex; problems: CompileProblem[] };

/**
 * Compiles glossaries into one index. Their order is the order of entries in hits. Never throws: a
 * term that cannot be matched is left out and reported.
 */
export function compileIndex(glossaries: readonly Glossary[], engineFor: EngineFor): Compiled {
  return runSteps(compileSteps(glossaries, engineFor));
}

/** The same bit by bit: `pause` is awaited after each entry where it gives a promise. */
export function compileIndexInSlices(
  glossaries: readonly Glossary[],
  engineFor: EngineFor,
  pause: () => Promise<void> | null,
): Promise<Compiled> {
  return runStepsInSlices(compileSteps(glossaries, engineFor), pause);
}

/** Yields after each entry. */
function* compileSteps(
  glossaries: readonly Glossary[],
  engineFor: EngineFor,
): Generator<void, Compiled> {
  const compiler = createCompiler(engineFor);
  for (const glossary of glossaries) {
    const habit = new LabelHabit();
    for (const entry of glossary.entries) habit.see(entry);
    const isName = nameJudge(habit.capitalsTell());
    for (const entry of glossary.entries) {
      compiler.add(entry, { glossary: glossary.id, isName });
      yield;
    }
  }
  return compiler.finish();
}

export type Compiler = {
  /** The entries of a glossary are added one after the other. */
  add(entry: Entry, about: { glossary: string; isName: (term: Term) => boolean }): void;
  /** See `IndexBuilder.finish`. */
  finish(places?: readonly number[]): Compiled;
};

/** Compiles entry by entry, for glossaries that are never whole in memory. */
export function createCompiler(engineFor: EngineFor): Compiler {
  const builder = new IndexBuilder();
  const problems: CompileProblem[] = [];
  const split = createFormSplitter();
  return {
    add: (entry, { glossary, isName }) => {
      builder.addEntry({ glossary, entry: entry.id });
      for (const term of entry.terms) {
        const patterns = compileTerm(term, engineFor, split);
        if (typeof patterns === 'string') {
          const where = { glossary, entry: entry.id, term: term.text };
          problems.push({ ...where, reason: patterns });
          continue;
        }
        const acronym = isAcronym(term.text);
        builder.addTerm({
          language: term.language,
          anywhere: acronym || isName(term),
          capital: hasCapital(term),
          everyday: entry.level === 'everyday',
          patterns,
          ...(acronym ? { longForms: longFormsOf(entry) } : {}),
          ...(term.notForms?.length ? { notInside: wordsNotMeant(term, engineFor) } : {}),
        });
      }
    },
    finish: (places) => ({ index: builder.finish(places), problems }),
  };
}

/** The term's patterns, or why it has none. */
function compileTerm(
  term: Term,
  engineFor: EngineFor,
  split: (form: string) => SplitForm,
): Expanded[] | string {
  const text = term.text;
  if (typeof text !== 'string' || text.trim() === '') return 'The term is empty.';
  if (!LETTER_OR_DIGIT.test(text)) return 'The term has no letter or digit.';
  if (text.length > LONGEST_TERM) return `The term is longer than ${LONGEST_TERM} characters.`;
  if (text.trim().split(/\s+/u).length > MOST_WORDS) {
    return `The term has more than ${MOST_WORDS} words.`;
  }
  const cased = term.matchCase ?? isAcronym(text);
  const patterns = enginePatterns(term, engineFor).flatMap((pattern) =>
    expandPattern(pattern, { split, text, cased }),
  );
  return patterns.length === 0 ? 'The term has no form that could be met in a text.' : patterns;
}

function enginePatterns(term: Term, engineFor: EngineFor): readonly TermPattern[] {
  try {
    return engineFor(term.language).termPatterns(term);
  } catch {
    // A fault in a language's rules must not cost a reader the whole glossary.
    return [
      {
        words: term.text
          .trim()
          .split(/\s+/u)
          .map((word) => [word]),
      },
    ];
  }
}

/** What an editor says is not the term, in all its forms: none of its parts is the term either. */
function wordsNotMeant({ notForms = [], language }: Term, engineFor: EngineFor): string[] {
  const terms = notForms.map((text): Term => ({ text, language, kind: 'preferred' }));
  const patterns = terms.flatMap((term) => enginePatterns(term, engineFor));
  return patterns.flatMap(({ words }) => (words.length === 1 ? words[0]!.map(foldWord) : []));
}

function longFormsOf(entry: Entry): string[] {
  return entry.terms.filter(({ text }) => !isAcronym(text)).map(({ text }) => foldWord(text));
}
