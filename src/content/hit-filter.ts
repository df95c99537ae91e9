import { foldWord } from '../language/text/fold-word.ts';
import { inReadersOrder } from '../model/glossary-use.ts';
import type { EntryRef, Hit } from '../model/hit.ts';
import type { PageChoices } from '../model/page-choices.ts';
import { refKey } from '../model/ref-key.ts';
import type { Settings } from '../model/settings.ts';
import type { Accepts } from '../page/page-reader.ts';
import type { PageHit } from '../page/painter.ts';

export type HitFilter = {
  accepts: Accepts;
  /** The hit with only the entries that are wanted, in the order of the reader's glossaries. */
  narrow(page: PageHit, form: string): Hit;
  /** The entries that are wanted on this page at all, in the same order. */
  wanted(refs: readonly EntryRef[]): EntryRef[];
};

type FilterOptions = {
  settings: Settings;
  choices: PageChoices;
  isEveryday(ref: EntryRef): boolean;
  /** The heading a node stands under. */
  sectionOf(node: Node): string;
};

/** What the reader's settings and choices leave of the hits of one page. */
export function createHitFilter(options: FilterOptions): HitFilter {
  const { settings, choices, isEveryday, sectionOf } = options;
  const hidden = new Set(choices.hidden.map(refKey));
  const forms = groupByRef(choices.notThisWord, ({ form }) => formKey(form));
  const sections = groupByRef(choices.notInSection, ({ section }) => section);
  const hidesEveryday = settings.level === 'specialist';

  const isWanted = (ref: EntryRef) =>
    !hidden.has(refKey(ref)) && !(hidesEveryday && isEveryday(ref));
  const isWantedAt = (ref: EntryRef, page: PageHit, form: string) => {
    if (!isWanted(ref)) return false;
    const key = refKey(ref);
    if (forms.get(key)?.has(formKey(form))) return false;
    const unwanted = sections.get(key);
    const node = page.segments[0]?.node;
    return !(unwanted && node && unwanted.has(sectionOf(node)));
  };
  const order = <Item>(items: readonly Item[], refOf: (item: Item) => EntryRef) =>
    inReadersOrder(items, (item) => refOf(item).glossary, settings);
  const narrowTo = (hit: Hit, keep: (ref: EntryRef) => boolean): Hit => ({
    ...hit,
    entries: order(hit.entries.filter(keep), (ref) => ref),
    inner: hit.inner.map((inner) => narrowTo(inner, isWanted)).filter(hasEntries),
  });
  const nothingSaid = hidden.size + forms.size + sections.size === 0 && !hidesEveryday;
  return {
    accepts: nothingSaid
      ? () => true
      : (hit, { page, form }) => hit.entries.some((ref) => isWantedAt(ref, page, form)),
    narrow: ({ hit, ...page }, form) =>
      narrowTo(hit, (ref) => isWantedAt(ref, { hit, ...page }, form)),
    wanted: (refs) => order(refs.filter(isWanted), (ref) => ref),
  };
}

function hasEntries({ entries }: Hit): boolean {
  return entries.length > 0;
}

/** A form as choices name it, whatever spaces and invisible signs the page has in it. */
function formKey(form: string): string {
  return foldWord(form.replace(/\s+/g, ' ').trim());
}

function groupByRef<Item extends { ref: EntryRef }>(
  items: readonly Item[],
  partOf: (item: Item) => string,
): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const item of items) {
    const key = refKey(item.ref);
    const group = groups.get(key);
    if (group) group.add(partOf(item));
    else groups.set(key, new Set([partOf(item)]));
  }
  return groups;
}
