import type { Tabs } from 'webextension-polyfill';
import type { RequestHandlers } from '../messages/handle-requests.ts';
import { tellTab } from '../messages/tell-tab.ts';
import { addressOf } from '../model/site-pattern.ts';
import { isActiveOn } from '../model/site-rules.ts';
import { renewKnowledge } from './knowledge.ts';
import { showInTab } from './look-up-selection.ts';
import { isPaused } from './paused-tabs.ts';
import { readSettings } from './settings-store.ts';

const LONGEST_TERM = 300;

export type Selected = { text: string; tab: Tabs.Tab | undefined; frameId: number };

/**
 * Adds what is selected to the reader's glossary. The page's session knows the sentence and shows the
 * new entry; where none is, the term is added without a sentence and shown on a page of our own.
 */
export async function addSelection(
  { text: selected, tab, frameId }: Selected,
  addTerm: RequestHandlers['addTerm'],
): Promise<void> {
  const text = selected.trim().slice(0, LONGEST_TERM).trim();
  if (text === '') return;
  if (await addOnPage(text, tab, frameId)) return;
  const request = { glossary: null, text, language: null, sentence: '', title: '', url: '' };
  await addTerm(request, tab ? { tab } : {}, crypto.randomUUID());
  await renewKnowledge();
  await showInTab(text, tab);
}

async function addOnPage(
  text: string,
  tab: Tabs.Tab | undefined,
  frameId: number,
): Promise<boolean> {
  if (tab?.id === undefined) return false;
  const [settings, paused] = await Promise.all([readSettings(), isPaused(tab.id)]);
  if (paused || !isActiveOn(settings, addressOf(tab.url))) return false;
  return tellTab(tab.id, 'addSelection', { text }, frameId);
}
