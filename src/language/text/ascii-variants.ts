const DIGRAPH = /ae|oe|aa/g;
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ae', 'æ'],
  ['oe', 'ø'],
  ['aa', 'å'],
]);
const MOST_COMBINED = 3;

/**
 * The Danish words that a folded word may stand for in a text written without æ, ø and å:
 * `forloeb` → `forløb`. Every choice of digraphs up to three of them, else all at once.
 */
export function asciiVariants(folded: string): string[] {
  const places = [...folded.matchAll(DIGRAPH)].map((match) => match.index);
  if (places.length === 0) return [];
  const all = 2 ** places.length - 1;
  if (places.length > MOST_COMBINED) return [replaceAt(folded, places, all)];
  return Array.from({ length: all }, (_, choice) => replaceAt(folded, places, choice + 1));
}

function replaceAt(folded: string, places: readonly number[], choice: number): string {
  let text = '';
  let from = 0;
  places.forEach((place, index) => {
    if (Math.floor(choice / 2 ** index) % 2 === 0) return;
    text += folded.slice(from, place) + LETTERS.get(folded.slice(place, place + 2));
    from = place + 2;
  });
  return text + folded.slice(from);
}
