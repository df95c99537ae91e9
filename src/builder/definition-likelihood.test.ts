import { describe, expect, it } from 'vitest';
import { definitionLikelihood } from './definition-likelihood.ts';
import { grammarOf } from './grammars.ts';

const likelihood = (sentence: string) => definitionLikelihood(sentence, grammarOf('en'));

describe('definitionLikelihood', () => {
  it.each([
    'A tendon is a band of tissue that joins a muscle to a bone.',
    'The water then reaches the roots through tiny threads called root hairs.',
    'Plants that live for one season only, known as annuals, set many seeds.',
    'Sailors feared scurvy, which is a lack of vitamin C that weakens the gums.',
    'Every mill has a tailrace (a channel that leads the water away) below its wheel.',
  ])('likely: %s', (sentence) => {
    expect(likelihood(sentence)).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    'In 1911 the family moved to New Haven and bought a farm.',
    'They would often walk home together after school.',
    'Is a tendon a band of tissue that joins muscle to bone?',
    'Turn left at the bridge.',
    'However, we should not forget how hard it was.',
  ])('unlikely: %s', (sentence) => {
    expect(likelihood(sentence)).toBeLessThan(0.5);
  });

  it('is the surest pattern where a language has no cues', () => {
    const danish = grammarOf('da');
    expect(definitionLikelihood('Anæmi betyder, at blodet har for lidt jern.', danish)).toBe(0.9);
    expect(definitionLikelihood('Prøven blev taget i går.', danish)).toBe(0);
  });
});
