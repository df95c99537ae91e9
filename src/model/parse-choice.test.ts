import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { choiceSchema, parseKeptChoice } from './parse-choice.ts';

const ref = { glossary: 'g', entry: 'gen' };
const known = { kind: 'known', ref, term: 'gen' };
const saved = { ...known, kind: 'saved', sentence: 'Et gen.', title: 'Om gener', url: '' };
const notHere = { ...known, kind: 'not-here', host: 'example.org' };

describe('choices', () => {
  it.each([
    known,
    saved,
    { ...saved, url: 'https://example.org/a' },
    { ...known, kind: 'not-this-word', form: 'gener' },
    notHere,
    { ...notHere, path: '/a', section: 'Om gener' },
  ])('%j is one', (choice) => {
    expect(v.is(choiceSchema, choice)).toBe(true);
  });

  it.each([
    null,
    {},
    { ...known, kind: 'deleted' },
    { ...known, ref: { glossary: 'g' } },
    { ...known, term: '' },
    { ...known, term: 'x'.repeat(301) },
    { ...known, more: 1 },
    { ...saved, url: 'javascript:alert(1)' },
    { ...saved, url: 'file:///etc/passwd' },
    { ...saved, sentence: 'x'.repeat(2_001) },
    { ...notHere, host: 'a b' },
    { ...notHere, host: 'https://example.org' },
    { ...notHere, path: undefined },
  ])('%j is none', (choice) => {
    expect(v.is(choiceSchema, choice)).toBe(false);
  });

  it('kept ones have an id and a date', () => {
    const kept = { ...known, id: 'a-1', at: '2026-01-02T03:04:05.678Z' };
    expect(parseKeptChoice(kept)).toEqual(kept);
    for (const broken of [known, { ...kept, id: '../x' }, { ...kept, at: 'today' }, 'x', null]) {
      expect(parseKeptChoice(broken)).toBeNull();
    }
  });
});
