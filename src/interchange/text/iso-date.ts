/** The date at the start of a text such as "2021-03-04T10:00:00Z"; undefined when there is none. */
export function isoDate(text: string | undefined): string | undefined {
  const found = /^\d{4}(?:-\d{2}){0,2}(?=$|[T ])/u.exec(text?.trim() ?? '');
  return found?.[0];
}
