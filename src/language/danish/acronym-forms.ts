/** Two capitals in a row, or capitals and digits only: NGC, mRNA, ctDNA, COVID, BRCA1. */
export function isAcronym(word: string): boolean {
  return /\p{Lu}[\p{Lu}\p{N}]/u.test(word) && !/\p{Lu}\p{Ll}{3,}/u.test(word);
}

/**
 * The forms of an acronym: endings stand after an apostrophe, many write them without; the
 * genitive is written both ways (Retskrivningsordbogen § 6.7, § 12).
 */
export function acronymForms(acronym: string): string[] {
  const endings = ['en', 'et', 'er', 'erne', 'ene'].flatMap((ending) => [ending, `${ending}s`]);
  const sibilant = /[sxz]$/iu.test(acronym);
  return [
    acronym,
    ...(sibilant ? [`${acronym}'`] : []),
    `${acronym}s`,
    `${acronym}'s`,
    ...endings.flatMap((ending) => [`${acronym}'${ending}`, `${acronym}${ending}`]),
  ];
}
