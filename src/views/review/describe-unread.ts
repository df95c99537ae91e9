import type { UnreadFile } from '../../drafting/draft-messages.ts';
import { type MessageKey, text, uiLanguage } from '../../i18n/text.ts';

const REASONS: Record<UnreadFile['code'], MessageKey> = {
  empty: 'unreadEmpty',
  'too-large': 'unreadTooLarge',
  'no-text': 'unreadNoText',
  scan: 'unreadScan',
  locked: 'unreadLocked',
  'other-format': 'unreadOtherFormat',
  broken: 'unreadBroken',
};

/** Why a file could not be read. The reader's own words for it are more exact, and in English only. */
export function describeUnread({ name, code, reason, place }: UnreadFile): string {
  const detail = uiLanguage() === 'en' ? [place, reason].filter(Boolean).join(': ') : '';
  return `${name}: ${text(REASONS[code])}${detail === '' ? '' : ` (${detail})`}`;
}
