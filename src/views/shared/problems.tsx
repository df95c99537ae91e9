import { pluralText } from '../../i18n/text.ts';

/** What is wrong with the glossaries, a line each, folded away. */
export function Problems({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <details class="notice notice-warn problems">
      <summary>{pluralText('popupGlossaryProblems', lines.length)}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
