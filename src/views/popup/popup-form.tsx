import { pluralText, text } from '../../i18n/text.ts';
import type { TabTerm, TabTerms } from '../../messages/protocol.ts';
import type { Density, Settings } from '../../model/settings.ts';
import { Choice } from '../shared/choice.tsx';
import { Icon } from '../shared/icon.tsx';
import { PageState, type StateActions } from '../shared/page-state.tsx';
import { Problems } from '../shared/problems.tsx';
import { Switch } from '../shared/switch.tsx';
import { GlossariesInUse } from './glossaries-in-use.tsx';
import { TermChips } from './term-chips.tsx';

export type PopupActions = {
  state: StateActions;
  changeSettings(change: Partial<Settings>): void;
  setSite(enabled: boolean): void;
  pause(paused: boolean): void;
  show(term: TabTerm): void;
  /** Null: this browser has no side panel. */
  openPanel: (() => void) | null;
  /** Null: of this page none can be made. */
  makeGlossary: (() => void) | null;
  /** The page explains so many terms itself; null: none, or nobody may look. */
  offers: { count: number; take(): void } | null;
  openGlossaries(): void;
  openOptions(): void;
};

const DENSITIES: readonly Density[] = ['section', 'page', 'all'];
const DENSITY_TEXT = {
  section: 'popupDensitySection',
  page: 'popupDensityPage',
  all: 'popupDensityAll',
} as const satisfies Record<Density, string>;

/** The toolbar popup: this page at a glance, and what can be switched here. */
export function PopupForm({ page, actions }: { page: TabTerms; actions: PopupActions }) {
  const { settings } = page;
  return (
    <>
      <header class="top">
        <h1>
          <span class="light">{text('extensionName')}</span>
        </h1>
        <Switch
          label={text('popupEnabled')}
          title={text('popupEnabledHint')}
          checked={settings.enabled}
          onChange={(enabled) => actions.changeSettings({ enabled })}
        />
      </header>
      <PageTerms page={page} actions={actions} />
      {settings.enabled && page.state !== 'unreachable' && (
        <Switches page={page} actions={actions} />
      )}
      {page.state === 'on' && <Reading page={page} actions={actions} />}
      <NewGlossary actions={actions} />
      <Problems lines={page.problems} />
      <footer class="bottom">
        {actions.openPanel && (
          <button type="button" class="button button-quiet" onClick={actions.openPanel}>
            <Icon name="panel" />
            {text('popupOpenPanel')}
          </button>
        )}
        <button type="button" class="button button-quiet" onClick={actions.openGlossaries}>
          <Icon name="book" />
          {text('glossariesTitle')}
        </button>
        <button type="button" class="button button-quiet" onClick={actions.openOptions}>
          <Icon name="settings" />
          {text('popupOptions')}
        </button>
      </footer>
    </>
  );
}

type PartProps = { page: TabTerms; actions: PopupActions };

function PageTerms({ page, actions }: PartProps) {
  if (page.waiting || page.terms.length > 0) {
    return (
      <section class="here">
        <div role="status">
          <h2 class="count">
            {page.waiting ? text('stateWaiting') : pluralText('popupTerms', page.terms.length)}
          </h2>
        </div>
        <TermChips terms={page.terms} all={!actions.openPanel} onShow={actions.show} />
      </section>
    );
  }
  return (
    <section class="here">
      <PageState page={page} actions={actions.state} />
    </section>
  );
}

function Switches({ page, actions }: PartProps) {
  const off = page.state === 'off-here' && !page.paused;
  return (
    <section class="part">
      {page.host !== null && (
        <Switch
          label={text('popupSite', [page.host])}
          checked={!off}
          onChange={actions.setSite}
          wide
        />
      )}
      {!off && (
        <Switch label={text('popupPause')} checked={page.paused} onChange={actions.pause} wide />
      )}
    </section>
  );
}

/** A glossary of this very page: of its text, or of the terms that it explains itself. */
function NewGlossary({ actions: { makeGlossary, offers } }: { actions: PopupActions }) {
  if (!makeGlossary) return null;
  return (
    <section class="part">
      {offers && (
        <div class="offers">
          <p class="small">{pluralText('popupOffers', offers.count)}</p>
          <button type="button" class="button" onClick={offers.take}>
            {text('popupTakeOffers')}
          </button>
        </div>
      )}
      <button type="button" class="button make" onClick={makeGlossary}>
        {text('popupMakeGlossary')}
      </button>
    </section>
  );
}

function Reading({ page, actions }: PartProps) {
  const { density, level } = page.settings;
  return (
    <section class="part">
      <Choice
        label={text('popupDensity')}
        options={DENSITIES.map((one) => [one, text(DENSITY_TEXT[one])] as const)}
        value={density}
        onChange={(next) => actions.changeSettings({ density: next })}
      />
      <Switch
        label={text('popupEveryday')}
        checked={level === 'all'}
        onChange={(all) => actions.changeSettings({ level: all ? 'all' : 'specialist' })}
        wide
      />
      <GlossariesInUse glossaries={page.glossaries} />
    </section>
  );
}
