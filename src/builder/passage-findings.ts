import type { Lexicon } from '../language/lexicon/lexicon.ts';
import type { Passage } from '../readers/text-document.ts';
import { type AcronymPair, findAcronyms } from './acronyms/find-acronyms.ts';
import { type Definition, findDefinitions } from './find-definitions.ts';
import type { Grammar } from './grammar.ts';
import { type Span, splitSentences } from './split-sentences.ts';

type Language = { grammar: Grammar; lexicon: Lexicon | null };
type Findings = Language & {
  text: string;
  sentences?: readonly Span[];
  definitions: Map<string, readonly Definition[]>;
  acronyms?: readonly AcronymPair[];
};

/** Evidence, candidates and terms ask the same of a passage; it is forgotten with its document. */
const found = new WeakMap<Passage, Findings>();

/** The sentences of a passage, as `splitSentences` gives them. */
export function sentencesIn(text: string, passage: Passage, language: Language): readonly Span[] {
  const findings = findingsOf(text, passage, language);
  findings.sentences ??= splitSentences(text, passage, language.grammar);
  return findings.sentences;
}

/** What the sentence at `span` of the passage defines. Offsets are into the sentence. */
export function definitionsIn(
  text: string,
  { passage, span }: { passage: Passage; span: Span },
  language: Language,
): readonly Definition[] {
  const { definitions } = findingsOf(text, passage, language);
  const key = `${span.start} ${span.end}`;
  const known = definitions.get(key);
  if (known) return known;
  const sentence = text.slice(span.start, span.end);
  const defined = findDefinitions(sentence, language.grammar, language.lexicon);
  definitions.set(key, defined);
  return defined;
}

/** The acronyms that a passage explains. Offsets are into the passage. */
export function acronymsIn(
  text: string,
  passage: Passage,
  language: Language,
): readonly AcronymPair[] {
  const findings = findingsOf(text, passage, language);
  findings.acronyms ??= findAcronyms(text.slice(passage.start, passage.end), language.grammar);
  return findings.acronyms;
}

function findingsOf(text: string, passage: Passage, { grammar, lexicon }: Language): Findings {
  const known = found.get(passage);
  if (known?.grammar === grammar && known.lexicon === lexicon && known.text === text) return known;
  const findings: Findings = { grammar, lexicon, text, definitions: new Map() };
  found.set(passage, findings);
  return findings;
}
