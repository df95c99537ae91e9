import { useCallback, useRef } from 'preact/hooks';
import { pluralText, text } from '../../i18n/text.ts';
import type { KeyboardShortcut, ShortcutPlace } from '../../messages/keyboard-shortcuts.ts';
import type { CardEntry } from '../../model/card.ts';
import type { GlossarySummary } from '../../model/glossary-summary.ts';
import type { EntryRef } from '../../model/hit.ts';
import type { KeptChoice } from '../../model/reader-choice.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { type Done, UndoBar } from '../shared/undo-bar.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { BehaviourSection } from './behaviour-section.tsx';
import { FoundContext } from './found-context.ts';
import { GlossariesSection } from './glossaries-section.tsx';
import { KeyboardSection } from './keyboard-section.tsx';
import { LanguagesSection } from './languages-section.tsx';
import { type PrivacyProps, PrivacySection } from './privacy-section.tsx';
import { SaveNote } from './save-note.tsx';
import { SearchField } from './search-field.tsx';
import type { SettingsProps } from './settings-props.ts';
import { SideNav } from './side-nav.tsx';
import { SitesSection } from './sites-section.tsx';
import { useCurrentSection } from './use-current-section.ts';
import { useDeepLink } from './use-deep-link.ts';
import { useSearch } from './use-search.ts';
import { WordsSection } from './words-section.tsx';

type Props = SettingsProps &
  PrivacyProps & {
    glossaries: readonly GlossarySummary[];
    choices: readonly KeptChoice[];
    shortcuts: readonly KeyboardShortcut[];
    shortcutPlace: ShortcutPlace;
    /** Counts the changes that were kept. */
    kept: number;
    /** Why the last change was not kept; null when it was. */
    problem: string | null;
    /** What can be taken back. */
    done: Done | null;
    fetchEntries(refs: EntryRef[]): Promise<CardEntry[]>;
    onUndoChoice(choice: KeptChoice): void;
    onOpenShortcuts(): Promise<boolean>;
    onCloseProblem(): void;
    onCloseDone(): void;
  };

/** All options on one page: search, links to its sections, and the sections. */
export function OptionsForm(props: Props) {
  const main = useRef<HTMLElement>(null);
  const { query, found, setQuery } = useSearch(main);
  const current = useCurrentSection();
  const goTo = useDeepLink(useCallback(() => setQuery(''), [setQuery]));
  const answer = found ? foundText(found.size, query) : '';
  return (
    <FoundContext.Provider value={found}>
      <header class="options-head">
        <h1>
          <span class="brand">{text('extensionName')}</span> {text('optionsTitle')}
        </h1>
        <SideNav current={current} onGo={goTo} />
      </header>
      <main class="options-main" ref={main}>
        <SearchField query={query} answer={answer} onQuery={setQuery} />
        {found?.size === 0 && (
          <p class="search-none">
            <button type="button" class="button" onClick={() => setQuery('')}>
              {text('optionsSearchClear')}
            </button>
          </p>
        )}
        <GlossariesSection {...props} />
        <AppearanceSection {...props} />
        <BehaviourSection {...props} />
        <SitesSection {...props} />
        <LanguagesSection {...props} />
        <WordsSection choices={props.choices} onUndo={props.onUndoChoice} />
        <KeyboardSection
          shortcuts={props.shortcuts}
          place={props.shortcutPlace}
          onOpen={props.onOpenShortcuts}
        />
        <PrivacySection {...props} />
      </main>
      <SaveNote kept={props.kept} />
      <ProblemNotice problem={props.problem} onClose={props.onCloseProblem} />
      <UndoBar done={props.done} onClose={props.onCloseDone} />
    </FoundContext.Provider>
  );
}

/** Said once, where it is heard, too. */
function foundText(count: number, query: string): string {
  return count === 0
    ? text('optionsFoundNothing', [query.trim()])
    : pluralText('optionsFound', count);
}
