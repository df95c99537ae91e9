const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** A form as readers compare it: one kind of space, no invisible characters, no capitals. */
export function foldForm(form: string): string {
  return tidyForm(form).toLowerCase();
}

/** A form as it can be shown on one line. */
export function tidyForm(form: string): string {
  return form.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}
