import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { MessageKey } from '../../i18n/text.ts';
import { text } from '../../i18n/text.ts';
import type { KeyboardShortcut, ShortcutPlace } from '../../messages/keyboard-shortcuts.ts';
import { formatKeys } from './format-keys.ts';
import { Option } from './option.tsx';
import { OptionSection } from './option-section.tsx';

const WHERE = {
  chrome: 'optionsShortcutsChrome',
  edge: 'optionsShortcutsEdge',
  firefox: 'optionsShortcutsFirefox',
} as const satisfies Record<ShortcutPlace, MessageKey>;

const CARD_KEYS = [
  ['Tab', 'optionsKeyTab'],
  ['Enter', 'optionsKeyEnter'],
  ['Alt + ←, Alt + →', 'optionsKeyBack'],
  ['F6', 'optionsKeyNextCard'],
  ['← → ↑ ↓', 'optionsKeyMove'],
  ['Esc', 'optionsKeyEscape'],
] as const satisfies readonly (readonly [string, MessageKey])[];

type Props = {
  shortcuts: readonly KeyboardShortcut[];
  place: ShortcutPlace;
  /** Resolves to whether the browser opened its page. */
  onOpen(): Promise<boolean>;
};

/** The keys there are: the browser's, which it alone can change, and those in a card. */
export function KeyboardSection({ shortcuts, place, onOpen }: Props) {
  const [failed, setFailed] = useState(false);
  return (
    <OptionSection id="keyboard">
      <Option id="shortcuts" wide>
        <dl class="keys">
          {shortcuts.map(({ name, description, keys }) => (
            <Fragment key={name}>
              <dt>{description || nameOf(name)}</dt>
              <dd>
                {keys ? (
                  <kbd>{formatKeys(keys)}</kbd>
                ) : (
                  <span class="soft">{text('optionsKeyNone')}</span>
                )}
              </dd>
            </Fragment>
          ))}
        </dl>
        <button
          type="button"
          class="button"
          onClick={async () => setFailed(!(await onOpen()))}
          aria-describedby="shortcut-place"
        >
          {text('optionsShortcutsChange')}
        </button>
        <p class={failed ? 'field-problem' : 'soft small'} id="shortcut-place" role="status">
          {text(WHERE[place])}
        </p>
      </Option>
      <Option id="card-keys" wide>
        <dl class="keys">
          {CARD_KEYS.map(([keys, key]) => (
            <Fragment key={keys}>
              <dt>{text(key)}</dt>
              <dd>
                <kbd>{keys}</kbd>
              </dd>
            </Fragment>
          ))}
        </dl>
      </Option>
    </OptionSection>
  );
}

/** Browsers have commands of their own, which come without a description. */
function nameOf(command: string): string {
  return command === '_execute_action' ? text('optionsCommandPopup') : command;
}
