const IRREGULAR: Readonly<Record<string, string>> = {
  lille: 'små',
  små: 'lille',
  egen: 'eget egne',
  megen: 'meget',
  meget: 'megen',
  anden: 'andet andre',
  andet: 'anden andre',
  andre: 'anden andet',
  eget: 'egen egne',
  egne: 'egen eget',
  god: 'godt gode',
  ny: 'nyt nye',
  fri: 'frit frie',
  blå: 'blåt blå',
  grå: 'gråt grå',
  bedre: '',
  bedst: 'bedste',
  flere: '',
  fælles: '',
};

/**
 * The agreement forms of an adjective: as given, neuter, and definite or plural. Degrees are
 * other words and are left out: a "større operation" is not the term "stor operation".
 */
export function ruleAdjectiveForms(adjective: string): string[] {
  const known = Object.hasOwn(IRREGULAR, adjective) ? IRREGULAR[adjective] : undefined;
  if (known !== undefined) return [adjective, ...known.split(' ').filter((form) => form !== '')];
  return [...new Set([adjective, ...agreement(adjective)])];
}

function agreement(adjective: string): string[] {
  // Already definite or plural, or a present participle: nothing is known of the other forms.
  if (/e$/u.test(adjective)) return [];
  if (/[aeiouyæøå]s$|[^s]s$/u.test(adjective)) return [`${adjective}t`, `${adjective}e`];
  if (/et$/u.test(adjective))
    return [`${adjective.slice(0, -1)}de`, `${adjective}te`, `${adjective}e`];
  if (/[^aeiouyæøå]e[lnr]$/u.test(adjective)) return contracted(adjective);
  if (/(?:sk|t)$/u.test(adjective)) return fromNeuter(adjective);
  if (/[aouyæøåé]$/u.test(adjective)) return [`${adjective}t`, `${adjective}e`];
  return [`${adjective}t`, `${adjective}e`, ...doubled(adjective)];
}

/** Given in the neuter, as in "nationalt center": the plain form is what is left without -t. */
function fromNeuter(adjective: string): string[] {
  const plain = adjective.slice(0, -1);
  if (/sk$/u.test(adjective)) return [`${adjective}t`, `${adjective}e`];
  return [`${adjective}e`, plain, `${plain}e`, ...doubled(plain)];
}

/** sikker sikre, gammel gamle, åben åbne, sjælden sjældne (neuter sikkert, åbent). */
function contracted(adjective: string): string[] {
  const before = adjective.slice(0, -2);
  const single = /([bdfgklmnprst])\1$/u.test(before) ? before.slice(0, -1) : before;
  const neuter = adjective.endsWith('en') ? [`${before}et`] : [];
  return [`${adjective}t`, `${single}${adjective.at(-1)}e`, ...neuter, `${adjective}e`];
}

function doubled(adjective: string): string[] {
  const short = /[^aeiouyæøå][aeiouyæøå][bdfgklmnprst]$/u.test(adjective);
  return short ? [`${adjective}${adjective.at(-1)}e`] : [];
}
