import { join } from 'node:path';
import { assemble, mineFolder } from '../build.ts';
import { openTerms } from '../open-terms.ts';
import { readDecisions } from '../read-decisions.ts';
import { reportPage } from '../report/report-page.ts';
import { type Command, countOf, folderOf, printProblems, shown, workOptions } from './command.ts';
import { tryWrite } from './write-output.ts';

/** More than an editor reads in one go would make the page slow. */
const LISTED = 400;

/** Writes the report; problems in documents are in it too. */
export const reportCommand: Command = async (options, context) => {
  const folder = folderOf(options, context);
  const read = readDecisions(folder);
  const mined = await mineFolder(folder, read, { ...workOptions(options, context), terms: true });
  const { glossary, problems } = assemble(read, mined);
  printProblems(problems, context);
  if (!glossary) return 1;
  const open = openTerms(mined.terms, read.decisions);
  const file = options.out ?? join(folder, `${glossary.id}.report.html`);
  const shownProblems = problems.map((problem) => ({
    ...problem,
    file: shown(problem.file, context),
  }));
  const page = reportPage({ glossary, open: open.slice(0, LISTED), problems: shownProblems });
  if (!tryWrite(file, page, context)) return 1;
  context.print(
    `${shown(file, context)}: ${countOf(glossary.entries.length, 'entry', 'entries')}, ${countOf(open.length, 'undecided term')}`,
  );
  return problems.length > 0 ? 1 : 0;
};
