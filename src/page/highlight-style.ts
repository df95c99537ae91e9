import {
  type HighlightChoice,
  type HighlightLook,
  highlightDeclarations,
  highlightLook,
} from '../model/highlight-look.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import type { PageHit } from './painter.ts';

/** Registry names; a page can list them, so they say nothing of the terms. */
export const HIGHLIGHT_GROUPS = ['exact', 'compound', 'active'] as const;
export type HighlightGroup = (typeof HIGHLIGHT_GROUPS)[number];

export function groupOf({ hit }: PageHit): HighlightGroup {
  return hit.kind === 'compound' ? 'compound' : 'exact';
}

export function highlightName(group: HighlightGroup, onDark: boolean): string {
  return `ordlys-${group}${onDark ? '-on-dark' : ''}`;
}

export function lookOf(
  group: HighlightGroup,
  onDark: boolean,
  choice: HighlightChoice = DEFAULT_SETTINGS,
): HighlightLook {
  return highlightLook(group, onDark, choice);
}

/** The style rules of all groups, as text. */
export function highlightCss(): string {
  const rules: string[] = [];
  const names: string[] = [];
  for (const group of HIGHLIGHT_GROUPS) {
    for (const onDark of [false, true]) {
      const look = lookOf(group, onDark);
      const selector = `::highlight(${highlightName(group, onDark)})`;
      names.push(selector);
      rules.push(`${selector}{${highlightDeclarations(look)}}`);
    }
  }
  const each = (body: string) => names.map((name) => `${name}{${body}}`).join('');
  rules.push(
    `@media (forced-colors:active){${each(highlightDeclarations('system'))}}`,
    `@media print{${each('background-color:transparent;text-decoration:none')}}`,
  );
  return rules.join('\n');
}
