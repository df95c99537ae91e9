const PATHS = {
  back: 'M10 3.5 5.5 8l4.5 4.5',
  forward: 'M6 3.5 10.5 8 6 12.5',
  close: 'M4 4l8 8M12 4l-8 8',
  leave: 'M6 3.5h6.5V10M12.5 3.5 4 12',
  pen: 'M3 13l.6-2.8L10.8 3 13 5.2 5.8 12.4 3 13Z',
} as const;

/** Line icons of one hand; always beside a text or a label, so hidden from screen readers. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
