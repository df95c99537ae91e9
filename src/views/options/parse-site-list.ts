import { normalizeSitePattern } from '../../model/site-pattern.ts';

export type SiteList = {
  patterns: string[];
  /** Lines that name no site, counted from 1. */
  unusable: { line: number; text: string }[];
};

/** Reads a text with a site pattern on each line; empty lines and those that begin with # are passed over. */
export function parseSiteList(text: string): SiteList {
  const patterns = new Set<string>();
  const unusable: SiteList['unusable'] = [];
  for (const [at, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const pattern = normalizeSitePattern(line);
    if (pattern === null) unusable.push({ line: at + 1, text: line.slice(0, 80) });
    else patterns.add(pattern);
  }
  return { patterns: [...patterns], unusable };
}
