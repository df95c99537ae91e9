import { openCandidates } from '../../src/builder/open-candidates.ts';
import { documentsOf } from '../build.ts';
import { patternsByLanguage } from '../mining/mine-file.ts';
import { packedLexicon } from '../packed-lexicon.ts';
import { readDecisions } from '../read-decisions.ts';
import { readDocumentFile } from '../read-document-file.ts';
import { readWordRanks } from '../word-ranks.ts';
import { type Command, folderOf, printProblems } from './command.ts';

const LISTED = 60;
const KNOWLEDGE = {
  patternsOf: patternsByLanguage(),
  ranksOf: readWordRanks,
  lexiconOf: packedLexicon,
};

export const candidatesCommand: Command = async (options, context) => {
  const folder = folderOf(options, context);
  const { decisions, problems } = readDecisions(folder);
  const documents = [];
  for (const file of documentsOf(folder)) {
    const read = await readDocumentFile(file, decisions?.glossary.language ?? 'da');
    if ('document' in read) documents.push(read.document);
    else problems.push(...read.problems);
  }
  printProblems(problems, context);
  const open = decisions ? openCandidates(decisions, documents, KNOWLEDGE) : [];
  for (const { score, count, text } of open.slice(0, LISTED))
    context.print(`${score.toFixed(2)}\t${count}\t${text}`);
  return problems.length > 0 ? 1 : 0;
};
