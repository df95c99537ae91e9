/** The forms of a proper name: the genitive, in every way in which it is written. */
export function nameForms(name: string): string[] {
  if (/[sxzß]$/iu.test(name)) return [name, `${name}'`, `${name}'s`, `${name}es`];
  return [name, `${name}s`, `${name}'s`];
}
