import {
  forcedDeclarations,
  highlightDeclarations,
  highlightLook,
} from '../model/highlight-look.ts';
import type { PageHit } from './painter.ts';
import type { Palette } from './palette.ts';

/** Registry names; a page can list them, so they say nothing of the terms. */
const GROUPS = ['exact', 'compound', 'active'] as const;
export type HighlightGroup = (typeof GROUPS)[number];

export function groupOf({ hit }: PageHit): HighlightGroup {
  return hit.kind === 'compound' ? 'compound' : 'exact';
}

/** @param look which of the palette's choices */
export function highlightName(group: HighlightGroup, onDark: boolean, look: number): string {
  return `ordlys-${group}${onDark ? '-on-dark' : ''}${look > 0 ? `-${look}` : ''}`;
}

/** The style rules of all groups, as text. */
export function highlightCss({ choices }: Palette): string {
  const rules: string[] = [];
  const forced: string[] = [];
  const names: string[] = [];
  choices.forEach((choice, at) => {
    for (const group of GROUPS) {
      for (const onDark of [false, true]) {
        const selector = `::highlight(${highlightName(group, onDark, at)})`;
        names.push(selector);
        forced.push(`${selector}{${forcedDeclarations(group)}}`);
        rules.push(`${selector}{${highlightDeclarations(highlightLook(group, onDark, choice))}}`);
      }
    }
  });
  const each = (body: string) => names.map((name) => `${name}{${body}}`).join('');
  rules.push(
    `@media (forced-colors:active){${forced.join('')}}`,
    `@media print{${each('background-color:transparent;text-decoration:none')}}`,
  );
  return rules.join('\n');
}
