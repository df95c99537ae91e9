import { text } from '../../i18n/text.ts';

const LINES = ['panelKeysMove', 'panelKeysGo', 'panelKeysPlaces'] as const;

/** The list's keys, told where Tab leads after it. */
export function KeyHelp() {
  return (
    <details class="keys no-print">
      <summary>{text('panelKeysTitle')}</summary>
      <ul>
        {LINES.map((key) => (
          <li key={key}>{text(key)}</li>
        ))}
      </ul>
    </details>
  );
}
