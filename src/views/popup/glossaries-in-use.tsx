import { pluralText, text } from '../../i18n/text.ts';
import type { TabTerms } from '../../messages/protocol.ts';

/** More than these are folded away. */
const AT_MOST = 3;

/** Which glossaries explain this page, with how many terms each. */
export function GlossariesInUse({ glossaries }: { glossaries: TabTerms['glossaries'] }) {
  const used = glossaries.filter(({ enabled }) => enabled);
  if (used.length === 0) return <p class="small soft">{text('popupNoGlossaries')}</p>;
  const list = (
    <ul class="glossaries">
      {used.map(({ id, title, count }) => (
        <li key={id}>
          <bdi>{title}</bdi>
          <span class="soft">{pluralText('popupTermCount', count)}</span>
        </li>
      ))}
    </ul>
  );
  if (used.length > AT_MOST) {
    return (
      <details>
        <summary class="small">{text('popupGlossaries')}</summary>
        {list}
      </details>
    );
  }
  return (
    <section>
      <h2 class="choice-label">{text('popupGlossaries')}</h2>
      {list}
    </section>
  );
}
