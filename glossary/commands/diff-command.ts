import { readFileSync } from 'node:fs';
import { grammarOf } from '../../src/builder/grammars.ts';
import { splitSentences } from '../../src/builder/split-sentences.ts';
import { parseGlossary } from '../../src/model/parse-glossary.ts';
import { assemble, documentsOf, mineFolder } from '../build.ts';
import { type Differences, findDifferences } from '../diff/find-differences.ts';
import type { MinedTerm } from '../mining/mined.ts';
import { openTerms } from '../open-terms.ts';
import { readDecisions } from '../read-decisions.ts';
import { readDocumentFile } from '../read-document-file.ts';
import { type Command, folderOf, printProblems, shown, workOptions } from './command.ts';
import { outputOf } from './write-output.ts';

const LISTED_CANDIDATES = 20;

/** Tells what changed since the last build. Writes nothing. */
export const diffCommand: Command = async (options, context) => {
  const folder = folderOf(options, context);
  const read = readDecisions(folder);
  const mined = await mineFolder(folder, read, { ...workOptions(options, context), terms: true });
  const problems = [...mined.problems, ...read.problems];
  printProblems(problems, context);
  const { glossary: fresh, problems: all } = assemble(read, mined);
  if (!fresh) return 1;
  const file = outputOf(fresh.id, context);
  const last = readLast(file);
  if (!last) {
    context.printError(`${shown(file, context)}: there is no built glossary to compare with`);
    return 1;
  }
  const differences = await findDifferences({
    last,
    fresh,
    mentioned: new Set(
      mined.evidence.sentences.flatMap(({ occurrences }) => occurrences.map(({ entry }) => entry)),
    ),
    textOf: textReader(folder, fresh.language),
  });
  const lines = [
    ...describeDifferences(differences),
    ...describeCandidates(differences, openTerms(mined.terms, read.decisions)),
    ...all
      .slice(problems.length)
      .map(({ line, message }) => `decision\tdecisions.yaml${line ? `:${line}` : ''}\t${message}`),
  ];
  for (const line of lines) context.print(line);
  if (lines.length === 0) context.print('nothing changed');
  if (problems.length > 0) return 1;
  return options.exitCode && lines.length > 0 ? 3 : 0;
};

function readLast(file: string) {
  try {
    return parseGlossary(readFileSync(file, 'utf8'), file).glossary;
  } catch {
    return null;
  }
}

/** Reads a document when its text is asked for, each once. */
function textReader(folder: string, language: string) {
  const files = new Map(documentsOf(folder).map((file) => [file.id, file]));
  const texts = new Map<string, { text: string; sentences: string[] } | null>();
  return async (source: string) => {
    const known = texts.get(source);
    if (known !== undefined) return known;
    const file = files.get(source);
    const read = file && (await readDocumentFile(file, language));
    const found = read && 'document' in read ? sentencesOf(read.document) : null;
    texts.set(source, found);
    return found;
  };
}

type Read = Extract<
  Awaited<ReturnType<typeof readDocumentFile>>,
  { document: unknown }
>['document'];

function sentencesOf({ document, language }: Read): { text: string; sentences: string[] } {
  const { text, passages } = document;
  const grammar = grammarOf(language);
  const sentences = passages.flatMap((passage) =>
    splitSentences(text, passage, grammar).map(({ start, end }) => text.slice(start, end)),
  );
  return { text, sentences };
}

/** One line each: what, where, and the words, parted by tabs. */
function describeDifferences(differences: Differences): string[] {
  const { documents, newTerms, goneTerms, quotes, explanations } = differences;
  return [
    ...documents.map(({ id, how }) => `${how} document\t${id}`),
    ...newTerms.map(({ entry, text }) => `new term\t${entry}\t${text}`),
    ...goneTerms.map(({ entry, text, mentioned }) =>
      mentioned
        ? `gone term\t${entry}\t${text}`
        : `gone term\t${entry}\t${text}\tstands in no document any more`,
    ),
    ...quotes.map(({ entry, quote, now }) => {
      const place = `${entry}\t${quote.source}\t${plain(quote.text)}`;
      return now === null ? `quote vanished\t${place}` : `quote changed\t${place}\t→ ${plain(now)}`;
    }),
    ...explanations.map(
      ({ entry, status, quote }) =>
        `explanation\t${entry}\t${status}, but rests on a sentence that changed: ${plain(quote.text)}`,
    ),
  ];
}

/** Terms of new and changed documents on which nobody has decided, best first. */
function describeCandidates({ documents }: Differences, open: readonly MinedTerm[]): string[] {
  const changed = new Set(documents.filter(({ how }) => how !== 'gone').map(({ id }) => id));
  return open
    .filter(({ evidence }) => evidence.some(({ source }) => changed.has(source)))
    .slice(0, LISTED_CANDIDATES)
    .map(
      ({ text, count, score }) => `candidate\t${text}\t${count} times, score ${score.toFixed(2)}`,
    );
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
