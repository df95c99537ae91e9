import { MARK_ATTRIBUTE } from './mark-attribute.ts';

const OURS = 'style role tabindex aria-haspopup aria-expanded aria-label'.split(' ');

/** Takes the effect from marks that are not this session's: left in a copy that the page restored. */
export function neutraliseOldMarks(root: ParentNode): void {
  for (const mark of root.querySelectorAll(`[${MARK_ATTRIBUTE}]`)) {
    for (const name of [MARK_ATTRIBUTE, ...OURS]) mark.removeAttribute(name);
  }
}
