import type { DefinitionPattern } from '../grammar.ts';

/** What may stand between a term and its verb: an abbreviation, another name. */
const ASIDE = String.raw`(?: ?\([^()]{1,60}\)| ?, (?:also|sometimes|often|commonly|formerly) (?:called|known as|termed|referred to as) [^,]{2,60},)?`;
const SUBJECT = String.raw`^(?:\d{1,5} ?[.)] )?(?:(?:In|At|On|For|Within|As|Thus|Therefore|However|Here)\b[^,:;.]{0,80}, )?(?<term>[^,;:.!?]{2,90}?)${ASIDE}(?:,? or [^,;:.]{2,50},?)? ?(?<=\s)`;
const OBJECT = `(?!(?:off|up|out|on|upon|for|back|in|into|to|by)(?:[ .,;]|$))(?:(?:an?|the) )?(?<term>[^,;:.!?()—]{2,60}?)${ASIDE} ?(?:[,;.—(]|$| that | which | in which | where )`;
const ADVERB = String.raw`(?: (?:also|often|usually|typically|generally|here|simply|commonly|sometimes|in this \p{L}+))?`;
const CLAUSE_GENUS = String.raw`(?!(?:not|now|also|often|always|still|well|so|too|much|more|most|very|\p{L}+ly) )(?:\p{L}[\p{L}-]* ){1,4}(?:that|which|who|whose|in which|used to|used for|made of|composed of|found in|consisting of|given|grown|held|kept|paid|raised with|placed|designed to|meant to|caused by|produced by|\p{L}{3,}ed (?:to|by|for|from|down|up|through)) .*|(?:\p{L}[\p{L}-]* ){2,4}with .*`;

type Row = readonly [name: string, confidence: number, pattern: string];

/** The term is caught by the pattern. Best first where several fit. */
const TERM_ROWS: readonly Row[] = [
  [
    'by X we mean',
    0.95,
    `^By (?<term>[^,;:!?]{2,90}?)${ASIDE},? (?:we|is) (?:mean|meant|understand|understood)\\b`,
  ],
  [
    'X is defined as',
    0.95,
    `${SUBJECT}(?:(?:is|are|can be|may be)${ADVERB} (?:defined|understood|described) as|(?:is|are)${ADVERB} defined by|is the (?:name|term|word) (?:for|given to)|is a (?:collective )?(?:name|term|word) for)\\b`,
  ],
  [
    'X means',
    0.9,
    `^(?:To )?${SUBJECT.slice(1)}${ADVERB}(?:means|mean|refers to|refer to|denotes|stands for|signifies)\\b`,
  ],
  [
    'Y is called X',
    0.9,
    `(?<!^(?:He|She|I|You|We|They)) (?:(?:is|are)${ADVERB} (?:called|termed|known as|referred to as|named)|(?:was|were)${ADVERB} (?:called|termed|known as|referred to as)(?! an? )) ${OBJECT}`,
  ],
  [
    'a Y called X',
    0.65,
    ` (?:an?|the|of|by|in|into) (?:\\p{L}[\\p{L}-]* ){1,6}(?:called|termed|known as|referred to as) ${OBJECT}`,
  ],
  [
    'Y, also called X',
    0.6,
    `,? (?:also|commonly|formerly) (?:called|known as|termed|referred to as) ${OBJECT}`,
  ],
  [
    'X is a',
    0.8,
    `${SUBJECT}(?:is|are)${ADVERB} (?<genus>(?:an?|the|any|one|one of) .*|when .*|${CLAUSE_GENUS})$`,
  ],
  [
    'an X was a',
    0.7,
    `^(?:An?) (?<term>[^,;:.!?]{2,60}?)${ASIDE} (?:was) (?<genus>(?:an?|the) .*(?:that|which|who|in which|used|given|granted|paid|owned|held) .*)$`,
  ],
  [
    'the term X is used',
    0.9,
    `^The (?:term|word|phrase|expression) (?<term>[^,;:.!?]{2,60}?)${ASIDE} (?:is used|refers|means|describes|denotes|covers|stands)\\b`,
  ],
  ['X, that is, Y, …', 0.7, '^(?<term>[^,;:.!?]{2,50}?), (?:that is|i\\.e\\.),? [^,]{10,}, '],
  ['the purpose of X is', 0.7, '^The (?:purpose|aim|goal) of (?<term>[^,;:.!?]{2,90}?) is to\\b'],
  [
    'X consists of',
    0.6,
    `${SUBJECT}(?:consists? of(?! (?:\\d|two|three|four|five|six|seven|eight|nine|ten)\\b)|comprises?|is used to|is used for|involves|aims to|(?<!^The .*)describes|occurs when|states that|is the process|is composed of)\\b`,
  ],
  ['X: a', 0.8, `^(?<term>[^,;:.!?]{2,60}?)${ASIDE}(?: ?:| –| —| -) (?<genus>(?:an?|the) .*)$`],
];

/** The term stands right before the match. */
const BEFORE_ROWS: readonly Row[] = [
  [
    'X, i.e.',
    0.85,
    String.raw` ?,? (?:i\.e\.,?|that is ?,|that is to say ?,|in other words ?,|meaning that|meaning) (?:an?|the|to|that|\p{L}+s)\b`,
  ],
  ['X, which is a', 0.8, ' ?, (?:which|who) (?:is|are) (?<genus>(?:an?|the) .*)$'],
  [
    'X, which serves as',
    0.8,
    String.raw` ?, (?:which|that|who)\b[^;:!?]{0,120}? (?:acts|serves|functions|works) as an?\b`,
  ],
  ['X, which states that', 0.65, ' ?, which (?:states|says|means|refers to|describes|holds)\\b'],
  [
    'X, a Y that',
    0.6,
    ' ?, (?<genus>an? [^,;:]{3,60} (?:that|which|whose|whereby|in which|used to|where) .*)$',
  ],
  ['X: the Y', 0.6, String.raw` ?: (?<genus>(?:an?|the) .*|\p{L}+s (?:that|which|of) .*)$`],
];

export const ENGLISH_PATTERNS: readonly DefinitionPattern[] = [
  ...TERM_ROWS.map((row) => compile(row, 'term')),
  ...BEFORE_ROWS.map((row) => compile(row, 'before')),
];

function compile(
  [name, confidence, pattern]: Row,
  place: DefinitionPattern['place'],
): DefinitionPattern {
  return { name, confidence, place, find: new RegExp(pattern, 'diu') };
}
