import { text, uiLanguage } from '../../i18n/text.ts';
import type { KeyboardShortcut } from '../../messages/keyboard-shortcuts.ts';
import type { CardEntry } from '../../model/card.ts';
import type { EntryRef } from '../../model/hit.ts';
import type { Settings } from '../../model/settings.ts';
import { welcomeText } from '../sample/sample-text.ts';
import { SampleView } from '../sample/sample-view.tsx';
import { presetOf, roleOf } from './reader-roles.ts';
import { RoleChoice } from './role-choice.tsx';
import { useTrialCard } from './use-trial-card.ts';
import { WelcomeHints } from './welcome-hints.tsx';

export type WelcomeProps = {
  settings: Settings;
  shortcuts: readonly KeyboardShortcut[];
  /** How this browser keeps an extension's button in its toolbar; null: it is there already. */
  pinning: 'chrome' | 'firefox' | null;
  dark: boolean;
  /** The reader has pressed the last button. */
  finished: boolean;
  /** Why the last answer was not kept; null when it was. */
  problem: string | null;
  fetchEntries(refs: EntryRef[]): Promise<CardEntry[]>;
  onChange(change: Partial<Settings>): void;
  onFinish(): void;
  onOptions(): void;
};

/** The first page a reader sees: try it, say who reads, done. */
export function WelcomeForm(props: WelcomeProps) {
  const { settings, dark, fetchEntries, onChange } = props;
  const paragraphs = welcomeText(uiLanguage());
  const { active, open } = useTrialCard({
    ...{ paragraphs, fetchEntries },
    audience: settings.audience,
    hoverDelay: settings.hoverDelay,
    onAudience: (audience) => onChange({ audience }),
  });
  return (
    <main class="welcome">
      <header class="welcome-head">
        <p class="brand">{text('extensionName')}</p>
        <h1>{text('welcomeTitle')}</h1>
        <p class="welcome-lead">{text('welcomeLead')}</p>
      </header>
      <section aria-labelledby="try-title">
        <h2 class="welcome-question" id="try-title">
          {text('welcomeTry')}
        </h2>
        <div class="trial">
          <SampleView
            name="welcome"
            paragraphs={paragraphs}
            onDark={dark}
            choice={settings}
            active={active}
            onPick={(hit, element) => open(hit, element, 'keyboard')}
          />
        </div>
        <p class="soft small">{text('welcomeTryHint')}</p>
      </section>
      <RoleChoice
        role={roleOf(settings)}
        onRole={(role) => onChange({ ...presetOf(role), welcomed: true })}
      />
      <WelcomeHints shortcuts={props.shortcuts} pinning={props.pinning} />
      <div class="welcome-end">
        <button type="button" class="button button-primary" onClick={props.onFinish}>
          {text('welcomeFinish')}
        </button>
        <button type="button" class="button button-quiet" onClick={props.onOptions}>
          {text('welcomeOptions')}
        </button>
      </div>
      <p class="welcome-done" role="status">
        {props.finished && text('welcomeDone')}
      </p>
      <p class="field-problem" role="alert">
        {props.problem}
      </p>
      <p class="soft small">{text('welcomePrivate')}</p>
    </main>
  );
}
