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

export type Look = { background: string; line: string; style: string };

/** A line that tells a term from plain text and from a link, and lets the reader read on. */
const LINE = '1.5px';

/** Literal colours: variables and light-dark() are not dependable in highlight styles. */
const LOOKS: Record<HighlightGroup, { light: Look; dark: Look }> = {
  exact: {
    light: { background: 'rgb(255 214 64 / 0.15)', line: 'rgb(186 124 6)', style: 'solid' },
    dark: { background: 'rgb(255 204 77 / 0.1)', line: 'rgb(226 170 62)', style: 'solid' },
  },
  compound: {
    light: { background: 'transparent', line: 'rgb(166 110 0)', style: 'dotted' },
    dark: { background: 'transparent', line: 'rgb(240 185 80)', style: 'dotted' },
  },
  active: {
    light: { background: 'rgb(255 190 20 / 0.42)', line: 'rgb(120 72 0)', style: 'solid' },
    dark: { background: 'rgb(255 190 60 / 0.28)', line: 'rgb(255 224 150)', style: 'solid' },
  },
};

export function lookOf(group: HighlightGroup, onDark: boolean): Look {
  return onDark ? LOOKS[group].dark : LOOKS[group].light;
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
      rules.push(
        `${selector}{background-color:${look.background};text-decoration:underline ${look.style} ${LINE} ${look.line}}`,
      );
    }
  }
  const each = (body: string) => names.map((name) => `${name}{${body}}`).join('');
  rules.push(
    `@media (forced-colors:active){${each(
      'background-color:Mark;color:MarkText;text-decoration:underline 2px MarkText',
    )}}`,
    `@media print{${each('background-color:transparent;text-decoration:none')}}`,
  );
  return rules.join('\n');
}
