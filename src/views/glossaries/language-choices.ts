/** Languages that glossaries met here are most often in. */
const OFTEN = ['da', 'en', 'de', 'sv', 'nb', 'nn', 'fr', 'es', 'nl', 'it', 'pl', 'fi', 'is', 'fo'];

/** What a reader may say a file's language is: the interface's own first. */
export function languageChoices(own: string): string[] {
  return [own, ...OFTEN.filter((language) => language !== own)];
}
