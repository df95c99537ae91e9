import browser from 'webextension-polyfill';
import type { EntryRef } from '../model/hit.ts';

/** Opens the page of all glossaries, or an entry on it, in a tab of its own. */
export function openGlossaries(ref?: EntryRef): Promise<void> {
  return openAt(ref ? `${ref.glossary}/${ref.entry}` : '');
}

/** Opens it there where a glossary is made of what a tab shows. */
export function makeGlossary(tabId: number): Promise<void> {
  return openAt(`make:${tabId}`);
}

/** Opens it there where the terms that a page explains itself are taken. */
export function takeOffers(tabId: number): Promise<void> {
  return openAt(`take:${tabId}`);
}

async function openAt(place: string): Promise<void> {
  const url = browser.runtime.getURL('/glossaries.html');
  await browser.tabs.create({ url: place === '' ? url : `${url}#${place}` });
}
