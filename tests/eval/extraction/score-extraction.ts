import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWordRanks } from '../../../glossary/word-ranks.ts';
import { grammarOf } from '../../../src/builder/grammars.ts';
import { readLexicon } from '../read-lexicon.ts';
import type { ExtractionScore } from './extraction-score.ts';
import { predictTerms } from './predict-terms.ts';
import { scoreAcronyms } from './score-acronyms.ts';
import { scoreDefinitions } from './score-definitions.ts';
import { scoreShipped } from './score-shipped.ts';
import { scoreTerms } from './score-terms.ts';

/** The project's bars, in per cent, by set and measure. */
const BARS: readonly (readonly [set: RegExp, measure: RegExp, bar: number])[] = [
  [/^acter/u, /^P@100/u, 80],
  [/^acter/u, /^best F1/u, 44],
  [/^deft/u, /^sentence/u, 60],
  [/^definitions/u, /^sentence/u, 95],
  [/^definitions/u, /^term/u, 90],
  [/^sdu22_danish/u, /^short/u, 92],
  [/^sdu22_danish/u, /^long/u, 82],
  [/^shipped/u, /./u, 90],
];

/** Scores every set of a folder that has the shape of the evaluation data; other files are left alone. */
export async function scoreExtraction(folder: string): Promise<ExtractionScore[]> {
  const scores: ExtractionScore[] = [];
  for (const name of readdirSync(folder).sort()) scores.push(...scoreSet(folder, name));
  scores.push(...(await scoreShipped()));
  return scores.map((score) => withBar(score));
}

function scoreSet(folder: string, name: string): ExtractionScore[] {
  const path = join(folder, name);
  if (/^definitions\..*tsv$/u.test(name)) return definitions(path, name.replace('.tsv', ''), 'da');
  if (/^acter/u.test(name)) return terms(path, name);
  const [file = ''] = filesOf(path);
  if (/^deft/u.test(name)) return definitions(join(path, file), name, 'en');
  if (/^sdu/u.test(name)) return acronyms(join(path, file), name);
  return [];
}

function filesOf(path: string): string[] {
  return existsSync(path) && !/\.\w+$/u.test(path) ? readdirSync(path).sort() : [];
}

function definitions(file: string, set: string, language: string): ExtractionScore[] {
  const rows = linesOf(file)
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([label, sentence = '', term = '']) => ({ defines: label === '1', sentence, term }));
  return scoreDefinitions(set, rows, { language, lexicon: readLexicon(language) });
}

/** As a language that has no folder of its own: once knowing nothing of it, once with a list of its frequent words. */
function terms(path: string, set: string): ExtractionScore[] {
  const texts = linesOf(join(path, 'texts.jsonl')).map((line) => JSON.parse(line));
  const gold = linesOf(join(path, 'terms.tsv')).map((line) => line.split('\t')[0] ?? '');
  const language =
    /_(?<code>[a-z]{2})(?:_|$)/u.exec(set.replace(/^acter_\w+?_/u, '_'))?.groups?.code ?? 'und';
  const ranks = readWordRanks(language);
  const known = grammarOf(language).language === language;
  const bare = scoreTerms(set, predictTerms(texts, language, null), gold);
  if (!ranks || known) return bare;
  return [
    ...bare,
    ...scoreTerms(`${set}, with word list`, predictTerms(texts, language, ranks), gold),
  ];
}

function acronyms(file: string, set: string): ExtractionScore[] {
  const rows = linesOf(file).map((line) => JSON.parse(line));
  return scoreAcronyms(set, rows, grammarOf(/danish/u.test(set) ? 'da' : 'en'));
}

function linesOf(file: string): string[] {
  return existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
    : [];
}

function withBar(score: ExtractionScore): ExtractionScore {
  const bar = BARS.find(
    ([set, measure]) => set.test(score.set) && measure.test(score.measure),
  )?.[2];
  return bar === undefined ? score : { ...score, bar };
}
