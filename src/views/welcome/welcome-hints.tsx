import { text } from '../../i18n/text.ts';
import { formatKeys } from '../options/format-keys.ts';
import type { WelcomeProps } from './welcome-form.tsx';

/** Where Ordlys is found again: in the toolbar, and by keys. */
export function WelcomeHints({ shortcuts, pinning }: Pick<WelcomeProps, 'shortcuts' | 'pinning'>) {
  const withKeys = shortcuts.filter(({ keys }) => keys !== '');
  return (
    <section class="hints" aria-labelledby="hints-title">
      <h2 class="welcome-question" id="hints-title">
        {text('welcomeHints')}
      </h2>
      <ul class="hint-list">
        {pinning && (
          <li>{text(pinning === 'firefox' ? 'welcomePinFirefox' : 'welcomePinChrome')}</li>
        )}
        {withKeys.map(({ name, description, keys }) => (
          <li key={name} class="hint-key">
            <kbd>{formatKeys(keys)}</kbd> <span>{description}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
