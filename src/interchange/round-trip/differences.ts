import type { Entry, Glossary } from '../../model/glossary.ts';
import { cleanTerm, cleanText } from '../text/clean-text.ts';

/**
 * All that differs between a glossary and what came back of it, as `entry/field`, found without
 * regard to how formats are described: terms are found again by language and text, explanations by
 * language and text. Spaces around a text and the order of terms do not count.
 */
export function differences(before: Glossary, after: Glossary): Set<string> {
  const found = new Set<string>();
  const sameIds = before.entries.every(({ id }) => after.entries.some((e) => e.id === id));
  let next = 0;
  for (const entry of before.entries) {
    const same = sameIds
      ? after.entries.find(({ id }) => id === entry.id)
      : matching(entry, after.entries[next]);
    if (!same) {
      found.add(`${entry.id}/`);
      continue;
    }
    next++;
    for (const field of entryDifferences(entry, same)) found.add(`${entry.id}/${field}`);
  }
  for (const field of ['id', 'title', 'language', 'licence'] as const)
    if (before[field] !== after[field]) found.add(`/${field}`);
  return found;
}

function matching(entry: Entry, other: Entry | undefined): Entry | undefined {
  const name = ({ language, text }: Entry['terms'][number]) => `${language} ${cleanTerm(text)}`;
  const names = new Set(entry.terms.map(name));
  return other?.terms.some((term) => names.has(name(term))) ? other : undefined;
}

function entryDifferences(before: Entry, after: Entry): string[] {
  const found: string[] = [];
  if (before.id !== after.id) found.push('id');
  for (const field of ['level', 'status', 'origin'] as const)
    if (before[field] !== after[field]) found.push(field);
  before.related.forEach((target, i) => {
    const earlier = before.related.slice(0, i).filter((other) => other === target).length;
    if (after.related.filter((other) => other === target).length <= earlier)
      found.push(`related.${i}`);
  });
  before.quotes.forEach((quote, i) => {
    if (!after.quotes.some((other) => other.text === quote.text)) found.push(`quotes.${i}`);
  });
  const usedTerms = new Set<unknown>();
  before.terms.forEach((term, i) => {
    const same = after.terms.find(
      (other) =>
        !usedTerms.has(other) &&
        other.language === term.language &&
        cleanTerm(other.text) === cleanTerm(term.text),
    );
    if (!same) found.push(`terms.${i}`);
    else usedTerms.add(same);
    for (const [name, value] of same ? Object.entries(term) : []) {
      const kept = JSON.stringify(same?.[name as keyof typeof same]);
      if (kept !== JSON.stringify(value)) found.push(`terms.${i}.${name}`);
    }
  });
  const used = new Set<unknown>();
  before.explanations.forEach((explanation, i) => {
    const alike = after.explanations.filter(
      (other) =>
        !used.has(other) &&
        other.language === explanation.language &&
        flat(other.text) === flat(explanation.text),
    );
    // One text may be said to both audiences.
    const same = alike.find(({ audience }) => audience === explanation.audience) ?? alike[0];
    if (!same) found.push(`explanations.${i}`);
    else used.add(same);
    for (const [name, value] of same ? Object.entries(explanation) : []) {
      const kept = JSON.stringify(same?.[name as keyof typeof same]);
      if (kept !== JSON.stringify(value)) found.push(`explanations.${i}.${name}`);
    }
  });
  return found;
}

function flat(text: string): string {
  return cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
}
