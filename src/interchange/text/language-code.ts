/** Names and three-letter codes that files use for the languages most met here. */
const NAMES: Readonly<Record<string, string>> = {
  dan: 'da',
  danish: 'da',
  dansk: 'da',
  eng: 'en',
  english: 'en',
  engelsk: 'en',
  deu: 'de',
  ger: 'de',
  german: 'de',
  tysk: 'de',
  fra: 'fr',
  fre: 'fr',
  french: 'fr',
  fransk: 'fr',
  swe: 'sv',
  swedish: 'sv',
  svensk: 'sv',
  nor: 'no',
  nob: 'nb',
  nno: 'nn',
  spa: 'es',
  ita: 'it',
  nld: 'nl',
  dut: 'nl',
  por: 'pt',
  fin: 'fi',
  isl: 'is',
};

/** The primary language subtag of a tag or a common name; null when it is none. */
export function languageCode(tag: string): string | null {
  const first = tag.trim().toLowerCase().split(/[-_]/u)[0] ?? '';
  const code = NAMES[first] ?? first;
  return /^[a-z]{2,8}$/u.test(code) ? code : null;
}
