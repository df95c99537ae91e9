import type { KeptChoice, ReaderChoice } from '../../model/reader-choice.ts';

export type ChoiceKind = ReaderChoice['kind'];

export type ChoiceFilter = { kind: ChoiceKind | 'all'; query: string };

/** The choices of a kind whose words hold the query anywhere, in the order given. */
export function filterChoices(
  choices: readonly KeptChoice[],
  { kind, query }: ChoiceFilter,
): KeptChoice[] {
  const wanted = query.trim().toLowerCase();
  return choices.filter(
    (choice) =>
      (kind === 'all' || choice.kind === kind) &&
      (wanted === '' || wordsOf(choice).some((word) => word.toLowerCase().includes(wanted))),
  );
}

/** How many there are of each kind, and of all. */
export function countChoices(choices: readonly KeptChoice[]): Record<ChoiceKind | 'all', number> {
  const counts = { all: 0, known: 0, saved: 0, note: 0, 'not-this-word': 0, 'not-here': 0 };
  for (const { kind } of choices) {
    counts[kind]++;
    counts.all++;
  }
  return counts;
}

function wordsOf(choice: KeptChoice): string[] {
  switch (choice.kind) {
    case 'known':
      return [choice.term];
    case 'saved':
      return [choice.term, choice.sentence, choice.title];
    case 'note':
      return [choice.term, choice.text];
    case 'not-this-word':
      return [choice.term, choice.form];
    case 'not-here':
      return [choice.term, choice.host, choice.section ?? ''];
  }
}
