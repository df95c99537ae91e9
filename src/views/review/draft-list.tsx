import { text } from '../../i18n/text.ts';
import type { DraftSummary } from '../../model/glossary-draft.ts';

type Props = {
  drafts: readonly DraftSummary[];
  onOpen(id: string): void;
  onDrop(draft: DraftSummary): void;
};

/** Glossaries in the making, to go on with. */
export function DraftList({ drafts, onOpen, onDrop }: Props) {
  if (drafts.length === 0) return null;
  return (
    <section>
      <h2>{text('draftsTitle')}</h2>
      <ul class="sheet">
        {drafts.map((draft) => (
          <li class="glossary-item item-head" key={draft.id}>
            <span class="item-words">
              <button type="button" class="item-title" onClick={() => onOpen(draft.id)}>
                <bdi>{draft.title}</bdi>
              </button>
              <span class="soft small draft-state">
                {text('draftState', [String(draft.kept), String(draft.terms - draft.decided)])}
              </span>
            </span>
            <span class="buttons">
              <button type="button" class="button" onClick={() => onOpen(draft.id)}>
                {text('draftGoOn')}
              </button>
              <button type="button" class="button button-danger" onClick={() => onDrop(draft)}>
                {text('draftDelete')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
