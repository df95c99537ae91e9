import browser from 'webextension-polyfill';
import type english from '../../public/_locales/en/messages.json';

/** Every text of the interface has one key, in Danish and English alike. */
export type MessageKey = keyof typeof english;

type PluralBase<Key> = Key extends `${infer Base}_other` ? Base : never;
/** Keys that come as `key_one`, `key_other`. */
export type PluralKey = PluralBase<MessageKey>;

/** The text in the browser's own language, else in English. */
export function text(key: MessageKey, substitutions: string[] = []): string {
  return browser.i18n.getMessage(key, substitutions);
}

/** The language `text` answers in: `da` or `en`. */
export function uiLanguage(): string {
  return text('locale');
}

/** The text with the plural form that `count` takes; `count` is its first substitution, then come `others`. */
export function pluralText(key: PluralKey, count: number, others: string[] = []): string {
  const language = uiLanguage();
  const category = new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other';
  return text(`${key}_${category}`, [new Intl.NumberFormat(language).format(count), ...others]);
}
