import { setTimeout as wait } from 'node:timers/promises';
import { readHighlights } from '../../../scripts/browsers/read-highlights.ts';
import type { OpenPage } from '../harness/reader.ts';

/** One hazard in an area of its own on a page that many share: one reading tries them all. */
export type HazardCase = {
  name: string;
  /** What stands in the area. */
  html?: string;
  /** What the page's own script does there; runs in the page, so it may use nothing from here. */
  act?: (area: HTMLElement) => void | Promise<void>;
  /** The texts that are painted in the area in the end. Compared sorted: shadow trees have no order. */
  painted: string[];
};

/** A Danish page in which every case has an area. */
export function casesPage(cases: readonly HazardCase[]): string {
  const areas = cases.map(({ html }, at) => `<section id="${areaId(at)}">${html ?? ''}</section>`);
  return danishPage(areas.join('\n'));
}

export function danishPage(body: string): string {
  return `<!doctype html><html lang="da"><meta charset="utf-8"><title>t</title>${body}`;
}

/** Lets all cases act at the same time; resolves when the last is done. */
export async function actAll(opened: OpenPage, cases: readonly HazardCase[]): Promise<void> {
  const acts = cases.flatMap(({ act }, at) =>
    act ? [`(${act})(document.getElementById('${areaId(at)}'))`] : [],
  );
  await opened.page.evaluate(`Promise.all([${acts.join(',')}]).then(() => undefined)`);
}

/**
 * What is painted in each case's area, once all is as the cases say, or after `patience` ms.
 * Within a shadow tree, the area's id has to stand on an element of that tree.
 */
export async function paintedInCases(
  opened: OpenPage,
  cases: readonly HazardCase[],
  patience = 15_000,
): Promise<string[][]> {
  const deadline = Date.now() + patience;
  for (;;) {
    const places = await readHighlights(opened.page);
    const found = cases.map((_case, at) =>
      places
        .filter(({ within }) => within === areaId(at))
        .map(({ text }) => text)
        .sort(),
    );
    const fits = found.every((texts, at) => isSame(texts, cases[at]?.painted ?? []));
    if (fits || Date.now() > deadline) return found;
    await wait(200);
  }
}

/** For `test.each`: names with their number. */
export function numbered(cases: readonly HazardCase[]): [string, number][] {
  return cases.map(({ name }, at) => [name, at]);
}

function areaId(at: number): string {
  return `case-${at}`;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.join('\n') === b.toSorted().join('\n');
}
