/** What is wrong with a file where it breaks, as far as it is known: the interface has a text for each. */
export type Problem =
  | 'cut-off'
  | 'tag-mismatch'
  | 'behind-end'
  | 'bad-character'
  | 'bad-attribute'
  | 'unknown-prefix'
  | 'unclosed-quote'
  | 'missing-mark'
  | 'bad-address'
  | 'indentation'
  | 'not-json'
  | 'no-separator'
  | 'no-term-column'
  | 'no-contexts'
  | 'no-tbx'
  | 'no-ordlys'
  | 'missing';

/** The words in which the readers of XML, Turtle and YAML say it; the first that fits. */
const WORDS: readonly (readonly [RegExp, Problem])[] = [
  [/^unclosed tag|^unexpected end\b|got eof|Unexpected eof|ends? too early/iu, 'cut-off'],
  [/^un(?:matched|expected) clos|^weird empty close|in closing tag/iu, 'tag-mismatch'],
  [/outside of root|only one root/iu, 'behind-end'],
  [/attribute|quoted/iu, 'bad-attribute'],
  [/disallowed char|is disallowed|character entity|malformed/iu, 'bad-character'],
  [/unbound namespace prefix|Undefined prefix|Unresolved alias/iu, 'unknown-prefix'],
  [/closing ["']quote/iu, 'unclosed-quote'],
  [/Invalid IRI|valid IRI/iu, 'bad-address'],
  [/indent|same column/iu, 'indentation'],
  [
    /^Expected (?:punctuation|dot|entity)|^Missing|with a dot|without - indicator|need to be/iu,
    'missing-mark',
  ],
];

/** What a library's message comes to; it goes along in its own words. */
export function problemIn(message: string): { problem?: Problem; reason: string } {
  const reason = message.slice(0, 200);
  const problem = WORDS.find(([words]) => words.test(reason))?.[1];
  return { ...(problem && { problem }), reason };
}
