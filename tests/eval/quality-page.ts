import type { FolderScores } from './score-folder.ts';
import { scoreTable } from './score-table.ts';

const LARGEST = 6;

/** docs/quality.md: the last run's table, and what the errors are. */
export function qualityPage(scores: readonly FolderScores[]): string {
  const errors = scores.flatMap(({ sets }) =>
    Object.entries(sets).flatMap(([set, { fpCats, fnCats }]) => [
      ...errorLine(`${set}, false hits`, fpCats),
      ...errorLine(`${set}, missed`, fnCats),
    ]),
  );
  return `# How well terms are matched

Written by \`npm run eval -- --write\`: the matcher that ships, on gold data that it does not ship with.
P is the share of hits that are right, R the share of gold occurrences that were found, in per cent.
Hits inside longer words are shown to readers as such and are judged by the set of compounds alone.

${scoreTable(scores)}

## What the errors are

The largest groups by set. *otherPOS* and *homograph*: the letters are the term's, the word is another
(a verb form that a noun shares); only reading the sentence could tell them apart, and Ordlys does not
try. *stem change* and *suffix* name what the missed form does to the dictionary form.

${errors.join('\n')}
`;
}

function errorLine(name: string, groups: Record<string, number> | undefined): string[] {
  const largest = Object.entries(groups ?? {})
    .sort(([, a], [, b]) => b - a)
    .slice(0, LARGEST);
  if (largest.length === 0) return [];
  return [`- ${name}: ${largest.map(([group, count]) => `${group} ${count}`).join(', ')}`];
}
