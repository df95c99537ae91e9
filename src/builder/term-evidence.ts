import type { Lexicon } from '../language/lexicon/lexicon.ts';
import type { CandidateReason } from './candidate.ts';
import { candidatePhrases } from './candidate-phrases.ts';
import type { Grammar } from './grammar.ts';
import type { BuilderDocument } from './mine-document.ts';
import { acronymsIn, definitionsIn, sentencesIn } from './passage-findings.ts';
import { type WordKnowledge, wordKnowledge } from './word-knowledge.ts';

/** What the documents themselves say of candidates, by the candidates' keys. */
export function termEvidence(
  documents: readonly BuilderDocument[],
  grammar: Grammar,
  lexicon: Lexicon | null,
): Map<string, CandidateReason[]> {
  const language = { grammar, lexicon };
  const evidence = new Map<string, CandidateReason[]>();
  const know = wordKnowledge(grammar, lexicon);
  const add = (text: string, reason: CandidateReason) => {
    const key = wholeKey(text, grammar, know);
    if (key === null) return;
    const known = evidence.get(key) ?? [];
    if (!known.some(({ kind }) => kind === reason.kind)) evidence.set(key, [...known, reason]);
  };
  for (const { id, document } of documents) {
    for (const { start, end } of document.marked ?? [])
      add(document.text.slice(start, end), { kind: 'marked', document: id, start });
    for (const passage of document.passages) {
      const text = document.text.slice(passage.start, passage.end);
      for (const { short, long } of acronymsIn(document.text, passage, language)) {
        const reason = { kind: 'acronym', long: text.slice(long.start, long.end) } as const;
        add(text.slice(short.start, short.end), reason);
        add(reason.long, reason);
      }
      if (passage.kind === 'heading') continue;
      for (const span of sentencesIn(document.text, passage, language)) {
        for (const found of definitionsIn(document.text, { passage, span }, language))
          add(found.text, { kind: 'defined', document: id, start: span.start });
      }
    }
  }
  return evidence;
}

/** The key of the candidate that is the whole text. */
function wholeKey(
  text: string,
  grammar: Grammar,
  know: (word: string) => WordKnowledge,
): string | null {
  const whole = candidatePhrases(text, grammar, know).find(
    ({ start, end }) => start === 0 && end === text.length,
  );
  return whole?.key ?? null;
}
