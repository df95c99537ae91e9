import { MARK_ATTRIBUTE } from './mark-attribute.ts';

/** Takes the effect from marks that are not this session's: left in a copy that the page restored. */
export function neutraliseOldMarks(root: ParentNode): void {
  for (const mark of root.querySelectorAll(`[${MARK_ATTRIBUTE}]`)) {
    for (const name of [MARK_ATTRIBUTE, 'style', 'role', 'tabindex']) mark.removeAttribute(name);
  }
}
