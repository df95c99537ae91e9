import type { DecisionProblem, Decisions, EntryDecision } from './decisions.ts';

/** What is wrong with decisions in themselves, before any document is looked at. */
export function checkDecisions(decisions: Decisions): DecisionProblem[] {
  const ids = new Map<string, number>();
  const terms = new Map<string, string>();
  const problems: DecisionProblem[] = [];
  decisions.entries.forEach((entry, index) => {
    if (ids.has(entry.id))
      problems.push({
        path: ['entries', index, 'id'],
        message: `the id "${entry.id}" is given twice`,
      });
    ids.set(entry.id, index);
  });
  decisions.entries.forEach((entry, index) => {
    problems.push(...termProblems(entry, index, terms), ...relatedProblems(entry, index, ids));
  });
  decisions.rejected.forEach(({ text }, index) => {
    const entry = [...terms].find(([key]) => key.endsWith(`:${plain(text)}`))?.[1];
    if (entry !== undefined)
      problems.push({
        path: ['rejected', index, 'text'],
        message: `"${text}" is rejected but is a term of "${entry}"`,
      });
  });
  return problems;
}

/** `seen` maps language and text to the entry that has it; it is filled here. */
function termProblems(
  entry: EntryDecision,
  index: number,
  seen: Map<string, string>,
): DecisionProblem[] {
  const problems: DecisionProblem[] = [];
  const languages = new Set<string>();
  entry.terms.forEach((term, place) => {
    const path = ['entries', index, 'terms', place];
    const key = `${term.language}:${term.matchCase ? term.text : plain(term.text)}`;
    const other = seen.get(key);
    if (other !== undefined)
      problems.push({
        path,
        message: `the term "${term.text}" (${term.language}) already belongs to "${other}"`,
      });
    seen.set(key, entry.id);
    if (!languages.has(term.language) && term.kind !== 'preferred') {
      problems.push({
        path,
        message: `the first term in "${term.language}" must be the preferred one`,
      });
    } else if (languages.has(term.language) && term.kind === 'preferred') {
      problems.push({
        path,
        message: `"${term.text}" is a second preferred term in "${term.language}"`,
      });
    }
    languages.add(term.language);
  });
  return problems;
}

function relatedProblems(
  entry: EntryDecision,
  index: number,
  ids: ReadonlyMap<string, number>,
): DecisionProblem[] {
  return entry.related.flatMap((id, place) => {
    const path = ['entries', index, 'related', place];
    if (id === entry.id) return [{ path, message: `"${id}" is related to itself` }];
    if (entry.related.indexOf(id) < place) return [{ path, message: `"${id}" is named twice` }];
    return ids.has(id) ? [] : [{ path, message: `no entry has the id "${id}"` }];
  });
}

/** Only case is ignored: an entry may list spellings that differ in a hyphen or an accent. */
function plain(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
