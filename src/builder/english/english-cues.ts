import type { DefinitionCue } from '../grammar.ts';

type Row = readonly [name: string, weight: number, pattern: string];

/** After an optional number that a textbook puts before its sentences. */
const START = String.raw`^(?:\d{1,5} ?[.)] )?`;
const PRONOUN = 'It|This|That|These|Those|He|She|They|We|You|I|His|Her|Their|Its|Our|My|There|Here';
const OPENER =
  'If|When|Although|While|Because|Since|However|But|And|At|For|After|During|By|To|From|Thus|Therefore|Moreover|Finally|So|Even';

/** What makes a sentence more like one that explains. Weights are log odds. */
const TELLING: readonly Row[] = [
  ['is a', 0.5, ' (?:is|are) (?:an?|any|one) '],
  ['is the', 0.3, ' (?:is|are) the '],
  [
    'naming verb',
    1.2,
    String.raw` (?:called|termed|known as|(?:is|are) named|refers? to|referred to (?:as|by)|said to be)\b(?! (?:for|on|upon)\b)`,
  ],
  ['meaning verb', 0.6, String.raw`(?: means|, meaning)\b|\b(?:defin|denot|signif)|\bi\.e\.`],
  ['which is', 1.6, ' ?, which (?:is|are) '],
  [
    'which does',
    0.9,
    String.raw` ?, (?:which|who) (?!is |are |was |were |had )(?:\p{Ll}+ly )?\p{Ll}+`,
  ],
  ['in which', 0.7, ' (?:in|by|for|through|at|to|of) which | whereby '],
  [
    'noun with what narrows it',
    0.35,
    String.raw` \p{Ll}+ (?:that|who|whose|used to|used for|found in) `,
  ],
  ['gloss in brackets', 0.6, String.raw`\( ?(?!link|see|see |e\.g|for example)\p{Ll}[^()]{3,}\)`],
  ['acronym in brackets', 0.5, String.raw`\( ?\p{Lu}{2,}s? ?\)`],
  [
    'explained after a colon',
    1,
    String.raw` ?: (?:an? |the )?\p{Ll}+ (?:of|that|which|who|in which|to) `,
  ],
  ['or, with another name', 0.6, String.raw` , or (?:an? |the )?(?:\p{Ll}|-| ){4,40} [,.(]`],
  ['made of', 0.6, String.raw` (?:consists?|comprises?|composed|made up|formed) (?:of|by)\b`],
  [
    'what it does',
    0.35,
    ' (?:allows?|enables?|involves?|describes?|measures?|states?|represents?|requires?|occurs?|suggests?|protects?|regulates?|determines?) ',
  ],
  [
    'generic subject',
    0.4,
    `${START}(?:An? |(?!${PRONOUN}|${OPENER}|Some|Many|Most|Several|Other|All|Both|Each)\\p{Lu}\\p{Ll}*(?:[ -]\\p{Ll}+){0,3}s (?:are|have|can|include|do) )`,
  ],
  ['long enough to say something', 0.3, '^.{80,}$'],
];

/** What makes it less so: it tells of something that happened, or goes on from what was said. */
const MISLEADING: readonly Row[] = [
  ['question', -4, String.raw`\?\s*["”’]?$`],
  ['leans on the sentence before', -0.6, `${START}(?:${PRONOUN})\\b`],
  ['conjunction first', -0.3, `${START}(?:${OPENER})\\b`],
  ['past', -0.5, ' (?:was|were|had|did|became|began|said) '],
  ['possibility or future', -0.5, ' (?:will|would|should|must|could|might) '],
  ['year', -0.4, String.raw`\b(?:1[5-9]|20)\d\d\b`],
  ['proper names', -0.6, String.raw`(?<=\p{Ll},? )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+`],
  ['too short', -1.6, '^.{0,60}$'],
  ['number', -0.4, String.raw`(?<!^)\b\d+(?:[.,]\d+)?\b(?! ?\.[ ])`],
  ['negation', -0.2, ' not '],
  [
    'some of them',
    -0.4,
    `${START}(?:Some|Many|Most|Several|Other|All|Both|Each|An? (?:example|large|major|common))\\b`,
  ],
  ['we', -0.4, ' (?:we|you|our|your|us|I) '],
];

export const ENGLISH_CUES: readonly DefinitionCue[] = [...TELLING, ...MISLEADING].map(
  ([name, weight, pattern]) => ({ name, weight, find: new RegExp(pattern, 'u') }),
);
