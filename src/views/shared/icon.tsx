const PATHS = {
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.3 10.3 14 14',
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'M6 3.5 10.5 8 6 12.5',
  up: 'M3.5 10 8 5.5l4.5 4.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  close: 'M4 4l8 8M12 4l-8 8',
  leave: 'M6 3.5h6.5V10M12.5 3.5 4 12',
  panel: 'M2.5 3.5h11v9h-11zM9.5 3.5v9',
  settings: 'M2.5 5h6M12 5h1.5M2.5 11H4M7.5 11h6M10.2 3.3v3.4M5.7 9.3v3.4',
  print: 'M4.5 6V2.5h7V6M4.5 11h-2V6h11v5h-2M4.5 9.5h7v4h-7z',
  download: 'M8 2.5v7.5M4.8 7 8 10.2 11.2 7M3 13.5h10',
  upload: 'M8 10.2V2.7M4.8 5.7 8 2.5l3.2 3.2M3 13.5h10',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  remove: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9',
  book: 'M8 4.2C6.6 3.2 4.6 2.8 2.5 3v9.5c2.1-.2 4.1.2 5.5 1.2 1.4-1 3.4-1.4 5.5-1.2V3c-2.1-.2-4.1.2-5.5 1.2ZM8 4.2v9.5',
  add: 'M8 3v10M3 8h10',
  pen: 'M3 13l.6-2.8L10.8 3 13 5.2 5.8 12.4 3 13Z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
} as const;

export type IconName = keyof typeof PATHS;

/** Line icons of one hand; always beside a text or in a labelled button, so hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
