import { compileIndex, type EngineFor } from '../../matcher/compile-index.ts';
import { IndexMatcher } from '../../matcher/index-matcher.ts';
import { JoinedIndex } from '../../matcher/joined-index.ts';
import {
  type Entry,
  GLOSSARY_FORMAT,
  GLOSSARY_VERSION,
  type Glossary,
  type Term,
} from '../../model/glossary.ts';
import type { PageText } from '../../model/page-text.ts';
import { foldText } from '../fold-text.ts';

/** How often this term alone is met on a page, by the form it has there (folded). */
export function countTerm(term: Term, page: PageText, engineFor: EngineFor): Map<string, number> {
  const index = new JoinedIndex([compileIndex([glossaryOf(term)], engineFor)]);
  const { passages, language } = page;
  const texts = passages.map(({ text }) => ({ text, language }));
  const { hits } = new IndexMatcher(index, engineFor).match(texts, []);
  const counts = new Map<string, number>();
  hits.forEach((found, at) => {
    for (const { start, end } of found) {
      const form = foldText((texts[at]?.text ?? '').slice(start, end));
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  });
  return counts;
}

function glossaryOf(term: Term): Glossary {
  const entry: Entry = {
    ...{ id: 'term', terms: [term], explanations: [], quotes: [], related: [] },
    ...{ level: 'specialist', status: 'draft', origin: 'editor' },
  };
  return {
    ...{ format: GLOSSARY_FORMAT, version: GLOSSARY_VERSION },
    ...{ id: 'term', title: '', language: term.language, licence: '', sources: [] },
    entries: [entry],
  };
}
