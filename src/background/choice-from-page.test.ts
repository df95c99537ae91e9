import { describe, expect, it, vi } from 'vitest';
import type { Sender } from '../messages/handle-requests.ts';
import type { ReaderChoice } from '../model/reader-choice.ts';
import { choiceFromPage } from './choice-from-page.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./fake-browser.ts')).fakeBrowser(),
}));

const ref = { glossary: 'g', entry: 'gen' };
const sender = (url: string, incognito = false) => ({ url, tab: { url, incognito } }) as Sender;
const page = sender('https://www.example.org/a?b#c');
const notHere: ReaderChoice = { kind: 'not-here', ref, term: 'gen', host: 'other.example' };
const saved: ReaderChoice = {
  kind: 'saved',
  ref,
  term: 'gen',
  sentence: 'Et gen.',
  title: 'Om gener',
  url: 'https://www.example.org/a',
};

describe('a choice made on a page', () => {
  it('is never a note: those are written on our own pages', () => {
    const note: ReaderChoice = { kind: 'note', ref, term: 'gen', text: 'x' };
    expect(() => choiceFromPage(note, page)).toThrow();
    expect(choiceFromPage(note, sender('chrome-extension://ordlys/glossaries.html'))).toBe(note);
  });

  it('is about the site of its tab, whatever the page says', () => {
    expect(choiceFromPage(notHere, page)).toEqual({ ...notHere, host: 'www.example.org' });
    const onPath = { ...notHere, path: '/elsewhere', section: 'Gener' };
    const expected = { ...onPath, host: 'www.example.org', path: '/a' };
    expect(choiceFromPage(onPath, page)).toEqual(expected);
  });

  it('cannot be about a page of no site', () => {
    expect(() => choiceFromPage(notHere, sender('file:///tmp/a.html'))).toThrow('errorNoSite');
  });

  it('is kept as it is when a page of ours makes it', () => {
    const own = sender('chrome-extension://ordlys/options.html');
    expect(choiceFromPage(notHere, own)).toEqual(notHere);
  });

  it('in a private window leaves no trace of what was read', () => {
    const hidden = sender('https://www.example.org/a', true);
    expect(choiceFromPage(saved, hidden)).toEqual({ ...saved, sentence: '', title: '', url: '' });
    expect(() => choiceFromPage(notHere, hidden)).toThrow('errorPrivateWindow');
    expect(choiceFromPage(saved, page)).toEqual(saved);
  });
});
