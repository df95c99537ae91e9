const PATHS = {
  back: 'M10 3.5 5.5 8l4.5 4.5',
  forward: 'M6 3.5 10.5 8 6 12.5',
  close: 'M4 4l8 8M12 4l-8 8',
  leave: 'M6 3.5h6.5V10M12.5 3.5 4 12',
  pen: 'M3 13l.6-2.8L10.8 3 13 5.2 5.8 12.4 3 13Z',
  pin: 'M6 2.5h4l-.5 4 2.5 2.5H4L6.5 6.5 6 2.5M8 9v4.5',
  grip: 'M6 4v.01M10 4v.01M6 8v.01M10 8v.01M6 12v.01M10 12v.01',
  more: 'M3.5 8v.01M8 8v.01M12.5 8v.01',
  save: 'M4.5 2.5h7v11L8 10.8 4.5 13.5Z',
  speak: 'M2.5 6v4h2.3L8 12.5v-9L4.8 6ZM10.5 6a3 3 0 0 1 0 4M12.3 4.2a5.5 5.5 0 0 1 0 7.6',
  add: 'M8 3v10M3 8h10',
  stop: 'M4.5 4.5h7v7h-7Z',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8Z',
  check: 'M3 8.5 6.5 12 13 4.5',
  not: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM4.2 4.2l7.6 7.6',
  hide: 'M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4ZM3 13 13 3',
  report: 'M4 14V2.5M4 3h8l-2 3 2 3H4',
} as const;

export type IconName = keyof typeof PATHS;

/** Line icons of one hand; always beside a text or a label, so hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
