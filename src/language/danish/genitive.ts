/**
 * The genitives of a form: `-s`, after s, x and z an apostrophe (Retskrivningsordbogen § 12).
 * Endings that many write after a sibilant (`virus's`) are for names, see `nameForms`.
 */
function genitives(form: string): string[] {
  return /[sxzß]$/iu.test(form) ? [`${form}'`] : [`${form}s`];
}

/** Each form followed by its genitives. */
export function withGenitives(forms: Iterable<string>): string[] {
  return [...forms].flatMap((form) => [form, ...genitives(form)]);
}
