/**
 * The same text in memory of its own. What is cut out of a longer text may keep all of that alive: a
 * few words of each piece of a file would hold the whole file.
 */
export function ownCopy(text: string): string {
  // Cutting one sign off a new, joined text makes the engine write it anew.
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
