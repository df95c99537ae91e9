const SHAPES: [RegExp, Intl.DateTimeFormatOptions][] = [
  [/^\d{4}$/, { year: 'numeric' }],
  [/^\d{4}-\d{2}$/, { year: 'numeric', month: 'long' }],
  [/^\d{4}-\d{2}-\d{2}/, { year: 'numeric', month: 'short', day: 'numeric' }],
];

/** An ISO date as far as it is known, in the reader's language; as written when it is none. */
export function formatDate(date: string, language: string): string {
  const shape = SHAPES.find(([pattern]) => pattern.test(date))?.[1];
  const time = new Date(date);
  if (!shape || Number.isNaN(time.getTime())) return date;
  return new Intl.DateTimeFormat(language, { ...shape, timeZone: 'UTC' }).format(time);
}
