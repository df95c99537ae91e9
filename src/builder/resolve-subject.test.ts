import { describe, expect, it } from 'vitest';
import { grammarOf } from './grammars.ts';
import { resolveSubject } from './resolve-subject.ts';

const resolve = (before: string, sentence: string, language = 'da') =>
  resolveSubject(sentence, before, { grammar: grammarOf(language), lexicon: null });

describe('resolveSubject', () => {
  it.each([
    [
      'I 2015 åbnede Dansk Center for Søvn.',
      'Centret er et videnscenter, der rådgiver læger.',
      'Dansk Center for Søvn',
    ],
    [
      'Det sker hos Statens Serum Institut.',
      'Instituttet er en styrelse, som overvåger smitte.',
      'Statens Serum Institut',
    ],
    [
      'Vi spurgte Det Etiske Råd.',
      'Rådet er et uafhængigt organ, der rådgiver Folketinget.',
      'Etiske Råd',
    ],
  ])('%s %s', (before, sentence, name) => {
    const found = resolve(before, sentence);
    expect(found?.definition.text.endsWith(name)).toBe(true);
    expect(found && before.slice(found.named.start, found.named.end)).toBe(found?.definition.text);
    expect(sentence.slice(0, found?.definition.term.end)).toBe(sentence.split(' ')[0]);
  });

  it('reads English', () => {
    const found = resolve(
      'Samples go to the National Blood Bank.',
      'The bank is a public body that stores donated blood.',
      'en',
    );
    expect(found?.definition.text).toBe('National Blood Bank');
  });

  it.each([
    ['Vi besøgte et hospital i Odense.', 'Centret er et videnscenter, der rådgiver læger.'],
    ['I 2015 åbnede Dansk Center for Søvn.', 'Centret åbnede dørene i maj.'],
    ['I 2015 åbnede Dansk Center for Søvn.', 'Patienten er en mand, der sover dårligt.'],
    ['I 2015 åbnede Dansk Center for Søvn.', 'Det er et videnscenter, der rådgiver læger.'],
    ['I 2015 åbnede Dansk Center for Søvn.', 'Centre er steder, hvor man mødes.'],
    ['', 'Centret er et videnscenter, der rådgiver læger.'],
  ])('leaves: %s %s', (before, sentence) => {
    expect(resolve(before, sentence)).toBeNull();
  });
});
