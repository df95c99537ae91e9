import { text } from '../../i18n/text.ts';
import { SECTION_TITLES, SECTIONS, type SectionId } from './option-list.ts';

type Props = {
  /** The section that is being read. */
  current: SectionId;
  onGo(section: SectionId): void;
};

/** Links to the sections of the page. */
export function SideNav({ current, onGo }: Props) {
  return (
    <nav class="side-nav" aria-label={text('optionsNav')}>
      <ul>
        {SECTIONS.map((section) => (
          <li key={section}>
            <a
              href={`#${section}`}
              aria-current={section === current ? 'true' : undefined}
              onClick={() => onGo(section)}
            >
              {text(SECTION_TITLES[section])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
