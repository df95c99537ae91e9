import type { CandidateReason, WordRanks } from './candidate.ts';
import type { CandidateGroup } from './collect-candidates.ts';
import type { Family } from './word-families.ts';

/** What is known besides a candidate's own places. */
export type Surroundings = {
  groups: ReadonlyMap<string, CandidateGroup>;
  families: ReadonlyMap<string, Family>;
  ranks: WordRanks | null;
  documents: number;
  /** Reasons that do not come from counting: defined, marked, an acronym. */
  evidence: ReadonlyMap<string, readonly CandidateReason[]>;
  /** Filled while scoring: the log odds of single words. */
  wordOdds: Map<CandidateGroup, number>;
};

/** `reasons` are sorted when they are asked for: most candidates are dropped for their odds. */
export type Scored = { odds: number; reasons: () => CandidateReason[] };
/** Words up to this rank are used of anything: stor, ny, god, lille, important, good. */
const EVERYDAY = 1000;
type Part = { odds: number; reason?: CandidateReason };

/** Log odds. */
const BASE = { single: -1.2, phrase: -1.4 };
const EVIDENCE: Partial<Record<CandidateReason['kind'], number>> = {
  defined: 1.5,
  marked: 3,
  acronym: 1.8,
};

/** How likely a candidate is a term, as log odds, and why. */
export function scoreCandidate(group: CandidateGroup, around: Surroundings): Scored {
  const parts = group.words === 1 ? wordParts(group, around) : phraseParts(group, around);
  for (const reason of around.evidence.get(group.key) ?? [])
    parts.push({ odds: EVIDENCE[reason.kind] ?? 0, reason });
  const base = group.words === 1 ? BASE.single : BASE.phrase;
  let odds = base;
  for (const part of parts) odds += part.odds;
  return { odds, reasons: () => reasonsOf(parts) };
}

/** The weightiest first. */
function reasonsOf(parts: readonly Part[]): CandidateReason[] {
  return parts
    .filter(({ odds }) => Math.abs(odds) >= 0.2)
    .sort((a, b) => Math.abs(b.odds) - Math.abs(a.odds))
    .flatMap(({ reason }) => (reason ? [reason] : []));
}

function wordParts(group: CandidateGroup, around: Surroundings): Part[] {
  const text = mostFrequentForm(group);
  const parts = [
    frequency(group, standsAlone(group, around)),
    rarity(group, around.ranks),
    shape(text, group),
  ];
  const family = around.families.get(text.toLowerCase());
  if (family)
    parts.push({
      odds: Math.min(1.2, 0.3 * Math.log2(family.words)),
      reason: { kind: 'family', ...family },
    });
  parts.push(spread(group, around.documents));
  return parts;
}

/** How often it stands, less what it stands within one longer term: the C-value (Frantzi et al. 2000). */
function standsAlone({ count, outer, words }: CandidateGroup, { groups }: Surroundings): number {
  if (!outer) return count;
  const nested = [...outer].filter(
    ([key, times]) => times > 1 && (groups.get(key)?.count ?? 0) > 1,
  );
  if (nested.length === 0) return count;
  const within = nested.reduce((sum, [, times]) => sum + times, 0) / nested.length;
  return words === 1 ? count - 0.5 * within : Math.max(0.3, count - within);
}

function frequency({ count, sources }: CandidateGroup, alone: number): Part {
  return {
    odds: Math.min(1.8, 0.45 * Math.log2(Math.max(0.5, alone))),
    reason: { kind: 'frequent', count, documents: sources.size },
  };
}

/** The weirdness of Ahmad et al. (1999), by rank: terms are rare in general language. */
function rarity(group: CandidateGroup, ranks: WordRanks | null): Part {
  if (!ranks) return { odds: 0 };
  let rank = Number.POSITIVE_INFINITY;
  for (const form of group.forms.keys()) rank = Math.min(rank, rankOf(form, ranks));
  if (rank === Number.POSITIVE_INFINITY) return { odds: 0.9, reason: { kind: 'rare', rank: null } };
  if (rank > 6000) return { odds: 0.1, reason: { kind: 'rare', rank } };
  return { odds: rank > 3000 ? -0.6 : rank > 1000 ? -1.4 : -2.4, reason: { kind: 'common', rank } };
}

function rankOf(form: string, ranks: WordRanks): number {
  return ranks.get(form.toLowerCase()) ?? Number.POSITIVE_INFINITY;
}

function shape(text: string, { named, count }: CandidateGroup): Part {
  if (/^\p{L}?\p{Lu}[\p{Lu}\p{N}-]+s?$/u.test(text))
    return { odds: 0.9, reason: { kind: 'shape', shape: 'acronym' } };
  if (/\p{L}-\p{L}|\d/u.test(text))
    return { odds: 0.9, reason: { kind: 'shape', shape: 'hyphen' } };
  if (named > count / 2) return { odds: 0.5, reason: { kind: 'shape', shape: 'name' } };
  const odds = Math.max(-1, Math.min(1.3, (text.length - 8) * 0.17));
  return odds > 0.4 ? { odds, reason: { kind: 'shape', shape: 'long' } } : { odds };
}

/** Words that stand thinly in many documents are of no subject. */
function spread({ count, sources }: CandidateGroup, documents: number): Part {
  if (documents < 10 || count < 3) return { odds: 0 };
  const perDocument = Math.log2(count / sources.size);
  return { odds: Math.max(-1.2, Math.min(0.8, 0.8 * perDocument - 0.15 * Math.log2(count))) };
}

function phraseParts(group: CandidateGroup, around: Surroundings): Part[] {
  const words = group.key.split(' ').map((key) => around.groups.get(key));
  const parts = [frequency(group, standsAlone(group, around)), bond(group, words)];
  if (!words[0]) parts.push(everydayStart(group, around.ranks));
  const known = words.filter((word) => word !== undefined);
  const single = known.map((word) => wordOdds(word, around));
  if (single.length > 0)
    parts.push({
      odds:
        0.35 * (single.reduce((sum, odds) => sum + odds, 0) / single.length) +
        0.15 * Math.min(...single),
    });
  if (group.named > group.count / 2)
    parts.push({ odds: 1.6, reason: { kind: 'shape', shape: 'name' } });
  else if (group.shaped) parts.push({ odds: 1.5, reason: { kind: 'shape', shape: 'phrase' } });
  if (group.words > 2)
    parts.push({ odds: (group.count > 1 ? -0.1 : -0.3) * Math.min(3, group.words - 2) });
  return parts;
}

/** "lille forening": an adjective of every day describes, it does not name. */
function everydayStart(group: CandidateGroup, ranks: WordRanks | null): Part {
  const [first = ''] = mostFrequentForm(group).split(' ');
  const rank = ranks ? rankOf(first, ranks) : Number.POSITIVE_INFINITY;
  if (rank > EVERYDAY) return { odds: 0 };
  return { odds: -0.9, reason: { kind: 'common', rank } };
}

/** Asked for by every phrase that holds the word. */
function wordOdds(group: CandidateGroup, around: Surroundings): number {
  const known = around.wordOdds.get(group);
  if (known !== undefined) return known;
  const odds = wordParts(group, around).reduce((sum, part) => sum + part.odds, BASE.single);
  around.wordOdds.set(group, odds);
  return odds;
}

/** Unithood: the share of its rarer word's places that it takes up. */
function bond(group: CandidateGroup, words: readonly (CandidateGroup | undefined)[]): Part {
  const counts = words.map((word) => word?.count ?? 0).filter(Boolean);
  if (counts.length < 2) return { odds: 0 };
  const share = group.count / Math.min(...counts);
  return {
    odds:
      group.count === 1 ? (group.shaped ? 0 : -0.8) : Math.max(-0.8, 0.4 * Math.log2(share) + 0.8),
  };
}

export function mostFrequentForm({ forms }: CandidateGroup): string {
  let best = '';
  let most = 0;
  for (const [form, count] of forms) {
    if (count > most || (count === most && form.length < best.length)) {
      best = form;
      most = count;
    }
  }
  return best;
}
