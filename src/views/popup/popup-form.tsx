import { pluralText, text } from '../../i18n/text.ts';
import type { TabTerm, TabTerms } from '../../messages/protocol.ts';
import type { Density, Settings } from '../../model/settings.ts';
import { Choice } from '../shared/choice.tsx';
import { Switch } from '../shared/switch.tsx';
import { TermList } from './term-list.tsx';

const DENSITIES: readonly Density[] = ['section', 'page', 'all'];
const DENSITY_TEXT = {
  section: 'popupDensitySection',
  page: 'popupDensityPage',
  all: 'popupDensityAll',
} as const satisfies Record<Density, string>;

type Props = {
  page: TabTerms;
  onSettings(change: Partial<Settings>): void;
  onSite(enabled: boolean): void;
  onShow(term: TabTerm): void;
};

/** The toolbar popup: state of this page, its terms, and what can be switched here. */
export function PopupForm({ page, onSettings, onSite, onShow }: Props) {
  const { settings, state, host } = page;
  return (
    <>
      <header class="top">
        <h1>{text('extensionName')}</h1>
        <Switch
          label={text('popupEnabled')}
          title={text('popupEnabledHint')}
          checked={settings.enabled}
          onChange={(enabled) => onSettings({ enabled })}
        />
      </header>
      {settings.enabled && host !== null && (
        <div class="row">
          <Switch
            label={text('popupSite', [host])}
            checked={state !== 'off-here'}
            onChange={onSite}
            wide
          />
        </div>
      )}
      <PageTerms page={page} onShow={onShow} />
      {state === 'on' && (
        <footer class="row">
          <Choice
            label={text('popupDensity')}
            options={DENSITIES.map((density) => [density, text(DENSITY_TEXT[density])] as const)}
            value={settings.density}
            onChange={(density) => onSettings({ density })}
          />
        </footer>
      )}
      {page.problems.length > 0 && <Problems lines={page.problems} />}
    </>
  );
}

function PageTerms({ page, onShow }: { page: TabTerms; onShow(term: TabTerm): void }) {
  if (page.state === 'off-everywhere') return <p class="note">{text('popupOffEverywhere')}</p>;
  if (page.state === 'off-here') return <p class="note">{text('popupOffHere')}</p>;
  if (page.state === 'unreachable') {
    // Only pages with a host can be read after a reload; the rest the browser keeps to itself.
    const key = page.host === null ? 'popupUnsupported' : 'popupReload';
    return <p class="note">{text(key)}</p>;
  }
  if (page.terms.length === 0) return <p class="note">{text('popupNoTerms')}</p>;
  return (
    <section>
      <h2 aria-live="polite">{pluralText('popupTerms', page.terms.length)}</h2>
      <TermList terms={page.terms} onShow={onShow} />
    </section>
  );
}

function Problems({ lines }: { lines: string[] }) {
  return (
    <details class="problems">
      <summary>{pluralText('popupGlossaryProblems', lines.length)}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
