import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import { FoundContext } from './found-context.ts';
import { OPTIONS, type OptionId, SECTION_TITLES, type SectionId } from './option-list.ts';

type Props = {
  id: SectionId;
  /** Above the options. */
  before?: ComponentChildren;
  /** A remark below them. */
  note?: string;
  children: ComponentChildren;
};

/** A section of options; hidden while a search finds none of them. */
export function OptionSection({ id, before, note, children }: Props) {
  const found = useContext(FoundContext);
  const isFound = (Object.keys(OPTIONS) as OptionId[]).some(
    (option) => OPTIONS[option].section === id && found?.has(option),
  );
  return (
    <section
      class="section"
      id={id}
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
      hidden={found !== null && !isFound}
    >
      <h2 class="section-title" id={`${id}-title`}>
        {text(SECTION_TITLES[id])}
      </h2>
      {before}
      <div class="sheet">{children}</div>
      {note && <p class="section-note">{note}</p>}
    </section>
  );
}
