import { describe, expect, it } from 'vitest';
import type { EntryRef, Hit } from '../model/hit.ts';
import type { PageChoices } from '../model/page-choices.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import type { PageHit } from '../page/painter.ts';
import { createHitFilter } from './hit-filter.ts';

const gen = { glossary: 'health', entry: 'gen' };
const genInLaw = { glossary: 'law', entry: 'gen' };
const everyday = { glossary: 'health', entry: 'blod' };
const nobody: PageChoices = { hidden: [], notThisWord: [], notInSection: [] };
const node = {} as Text;

function filterWith({
  settings = {},
  choices = {},
  section = '',
}: {
  settings?: Partial<Settings>;
  choices?: Partial<PageChoices>;
  section?: string;
}) {
  return createHitFilter({
    settings: { ...DEFAULT_SETTINGS, ...settings },
    choices: { ...nobody, ...choices },
    isEveryday: (ref) => ref.entry === everyday.entry,
    sectionOf: () => section,
  });
}

function met(...entries: EntryRef[]): PageHit {
  const hit: Hit = { start: 0, end: 3, kind: 'exact', entries, inner: [] };
  return { id: 1, hit, segments: [{ node, start: 0, end: 3 }] };
}

function accepts(filter: ReturnType<typeof filterWith>, page: PageHit, form = 'gen'): boolean {
  return filter.accepts(page.hit, { page, form });
}

describe('what the reader wants', () => {
  it('is everything at first', () => {
    expect(accepts(filterWith({}), met(everyday))).toBe(true);
  });

  it('known words are not wanted', () => {
    const filter = filterWith({ choices: { hidden: [gen] } });
    expect(accepts(filter, met(gen))).toBe(false);
    expect(accepts(filter, met(everyday))).toBe(true);
  });

  it('a hit that another glossary explains, too, stays with that entry', () => {
    const filter = filterWith({ choices: { hidden: [gen] } });
    const page = met(gen, genInLaw);
    expect(accepts(filter, page)).toBe(true);
    expect(filter.narrow(page, 'gen').entries).toEqual([genInLaw]);
    expect(filter.wanted([gen, genInLaw])).toEqual([genInLaw]);
  });

  it('everyday words are hidden by level', () => {
    const filter = filterWith({ settings: { level: 'specialist' } });
    expect(accepts(filter, met(everyday))).toBe(false);
    expect(accepts(filter, met(everyday, gen))).toBe(true);
  });

  it.each(['gener', 'GENER', 'ge\u00adner'])('a form that means something else: %j', (form) => {
    const filter = filterWith({ choices: { notThisWord: [{ ref: gen, form: 'Gener' }] } });
    expect(accepts(filter, met(gen), form)).toBe(false);
    expect(accepts(filter, met(gen), 'gen')).toBe(true);
  });

  it('forms of several words are the same whatever space is between them', () => {
    const filter = filterWith({ choices: { notThisWord: [{ ref: gen, form: 'det  gen' }] } });
    expect(accepts(filter, met(gen), 'Det\u00a0gen')).toBe(false);
    expect(accepts(filter, met(gen), 'det\n  gen')).toBe(false);
  });

  it('not under this heading', () => {
    const notInSection = [{ ref: gen, section: 'Jura' }];
    expect(accepts(filterWith({ choices: { notInSection }, section: 'Jura' }), met(gen))).toBe(
      false,
    );
    expect(accepts(filterWith({ choices: { notInSection }, section: 'Dna' }), met(gen))).toBe(true);
  });

  it('the reader’s order of glossaries is the order of entries', () => {
    const use = { id: 'law', enabled: true, sites: [], colour: null };
    const filter = filterWith({ settings: { glossaries: [use] } });
    expect(filter.narrow(met(gen, genInLaw), 'gen').entries).toEqual([genInLaw, gen]);
    expect(filter.wanted([gen, genInLaw])).toEqual([genInLaw, gen]);
  });

  it('inner hits that are not wanted are not offered', () => {
    const page = met(gen);
    page.hit.inner = [met(everyday).hit, met(genInLaw).hit];
    const filter = filterWith({ settings: { level: 'specialist' } });
    expect(filter.narrow(page, 'gen').inner.map(({ entries }) => entries)).toEqual([[genInLaw]]);
  });
});
