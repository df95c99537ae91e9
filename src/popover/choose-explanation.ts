import type { Audience, Explanation, LanguageCode } from '../model/glossary.ts';

export type Wish = { language: LanguageCode; audience: Audience };

/** The explanation nearest to a reader's wish: the language counts more than the audience. */
export function chooseExplanation(
  explanations: readonly Explanation[],
  { language, audience }: Wish,
): Explanation | undefined {
  const rank = (one: Explanation) =>
    (one.language === language ? 2 : 0) + (one.audience === audience ? 1 : 0);
  return [...explanations].sort((a, b) => rank(b) - rank(a))[0];
}

/** Whether the reader has a choice: the switch shown chooses between two texts. */
export function hasBothAudiences(
  explanations: readonly Explanation[],
  language: LanguageCode,
): boolean {
  const plain = chooseExplanation(explanations, { language, audience: 'plain' });
  const professional = chooseExplanation(explanations, { language, audience: 'professional' });
  return plain?.audience !== professional?.audience;
}
