import { expect, it } from 'vitest';
import { choicesOnPage } from './page-choices.ts';
import type { KeptChoice, ReaderChoice } from './reader-choice.ts';

const ref = (entry: string) => ({ glossary: 'g', entry });
const kept = (choice: ReaderChoice): KeptChoice => ({ ...choice, id: 'x', at: '' });
const notHere = (entry: string, place: { host: string; path?: string; section?: string }) =>
  kept({ kind: 'not-here', ref: ref(entry), term: entry, ...place });

const choices = [
  kept({ kind: 'known', ref: ref('known'), term: 'a' }),
  kept({ kind: 'saved', ref: ref('saved'), term: 'a', sentence: '', title: '', url: '' }),
  kept({ kind: 'not-this-word', ref: ref('form'), term: 'a', form: 'gener' }),
  notHere('site', { host: 'example.org' }),
  notHere('page', { host: 'example.org', path: '/a' }),
  notHere('section', { host: 'example.org', path: '/a', section: 'Gener' }),
  notHere('elsewhere', { host: 'other.example' }),
];

it('a page is told what is about it, and nothing of other sites', () => {
  expect(choicesOnPage(choices, { host: 'example.org', path: '/a' })).toEqual({
    hidden: [ref('known'), ref('site'), ref('page')],
    notThisWord: [{ ref: ref('form'), form: 'gener' }],
    notInSection: [{ ref: ref('section'), section: 'Gener' }],
  });
  expect(choicesOnPage(choices, { host: 'example.org', path: '/b' })).toMatchObject({
    hidden: [ref('known'), ref('site')],
    notInSection: [],
  });
});

it('a page of no site is told what holds everywhere', () => {
  expect(choicesOnPage(choices, null).hidden).toEqual([ref('known')]);
});
