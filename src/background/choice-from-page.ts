import { text } from '../i18n/text.ts';
import { isOwnPage, type Sender } from '../messages/handle-requests.ts';
import type { ReaderChoice } from '../model/reader-choice.ts';
import { addressOf } from '../model/site-pattern.ts';

/**
 * A choice as it may be kept. What a page says of where it is counts for nothing: the site is that of
 * the tab. Of private windows no trace stays: neither address nor sentence.
 * @throws Error in the reader's words when nothing is left to keep.
 */
export function choiceFromPage(choice: ReaderChoice, sender: Sender): ReaderChoice {
  if (isOwnPage(sender)) return choice;
  // Notes are written on our own pages only.
  if (choice.kind === 'note') throw new Error('Not from a page');
  const isPrivate = sender.tab?.incognito === true;
  if (choice.kind === 'saved') {
    return isPrivate ? { ...choice, sentence: '', title: '', url: '' } : choice;
  }
  if (choice.kind !== 'not-here') return choice;
  if (isPrivate) throw new Error(text('errorPrivateWindow'));
  const address = addressOf(sender.tab?.url);
  if (!address) throw new Error(text('errorNoSite'));
  const path = choice.path === undefined ? {} : { path: address.path };
  return { ...choice, host: address.host, ...path };
}
