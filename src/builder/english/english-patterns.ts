import type { DefinitionPattern } from '../grammar.ts';

const SUBJECT = String.raw`^(?<term>[^,;:.!?]{2,90}?)(?: \([^()]{1,40}\))?`;
const ADVERB = '(?: (?:also|often|usually|typically|generally|here|simply|in this \\p{L}+))?';

function pattern(
  name: string,
  confidence: number,
  source: string,
  place: 'whole' | 'tail' = 'whole',
): DefinitionPattern {
  return { name, confidence, place, find: new RegExp(source, 'diu') };
}

export const ENGLISH_PATTERNS: readonly DefinitionPattern[] = [
  pattern(
    'by X we mean',
    0.95,
    '^By (?<term>[^,;:!?]{2,90}?)(?: \\([^()]{1,40}\\))?,? (?:we|is) (?:mean|meant|understand|understood)\\b',
  ),
  pattern(
    'X is defined as',
    0.95,
    `${SUBJECT},? (?:(?:is|are|can be|may be)${ADVERB} (?:defined|understood|described) as|is the (?:name|term|word) (?:for|given to)|is a (?:collective )?(?:name|term|word) for)\\b`,
  ),
  pattern(
    'X means',
    0.9,
    `${SUBJECT}${ADVERB} (?:means|mean|refers to|refer to|denotes|stands for|signifies)\\b`,
  ),
  pattern(
    'X, i.e.',
    0.85,
    String.raw`(?<term>[^,;:.!?]{2,90}?)(?: \([^()]{1,40}\))?,? (?:i\.e\.,?|that is,|that is to say,|in other words,) (?:a|an|the|to|that|\p{L}+s)\b`,
    'tail',
  ),
  pattern(
    'X, which is a',
    0.8,
    String.raw`(?<term>[^,;:.!?]{2,140}?)(?: \([^()]{1,40}\))?, (?:which|who) (?:is|are) (?<genus>(?:an?|the) .*)$`,
    'tail',
  ),
  pattern(
    'X, which serves as',
    0.8,
    String.raw`(?<term>[^,;:.!?]{2,140}?)(?: \([^()]{1,40}\))?, (?:which|that|who)\b[^;:!?]{0,120}? (?:acts|serves|functions|works) as an?\b`,
    'tail',
  ),
  pattern(
    'Y is called X',
    0.9,
    String.raw` (?:is|are|was|were)${ADVERB} (?:called|termed|known as|referred to as|named)(?: (?:an?|the))? (?<term>[^,;:.!?()]{2,80}?)(?: \([^()]{1,40}\))?(?:[,;.]|$)`,
  ),
  pattern(
    'Y, also called X',
    0.6,
    String.raw`,? (?:also|commonly|formerly) (?:called|known as|termed|referred to as) (?<term>[^,;:.!?()]{2,80}?)(?: \([^()]{1,40}\))?(?:[,;.]|$)`,
  ),
  pattern('X is a', 0.8, `${SUBJECT} (?:is|are)${ADVERB} (?<genus>(?:an?|the|any|one of) .*)$`),
  pattern(
    'the purpose of X is',
    0.7,
    String.raw`^The (?:purpose|aim|goal) of (?<term>[^,;:.!?]{2,90}?) is to\b`,
  ),
  pattern(
    'X consists of',
    0.6,
    `${SUBJECT} (?:consists? of|comprises?|is used to|is used for|involves|aims to|describes)\\b`,
  ),
  pattern(
    'X: a',
    0.8,
    String.raw`^(?<term>[^,;:.!?]{2,60}?)(?: \([^()]{1,40}\))?(?::| –| —| -) (?<genus>(?:an?|the) .*)$`,
  ),
];
