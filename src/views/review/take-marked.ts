import { text } from '../../i18n/text.ts';
import { askBackground } from '../../messages/ask-background.ts';
import type { GlossaryDraft } from '../../model/glossary-draft.ts';
import type { OwnGlossary, Undo } from '../../model/own-glossary.ts';
import { NothingFound } from './find-draft.ts';

/**
 * Makes a glossary of the terms that a page explains itself, all of them, without a review.
 * @throws NothingFound when it explains none
 */
export async function takeMarked(
  draft: GlossaryDraft,
): Promise<Undo & { glossary: OwnGlossary; entries: number }> {
  const marked = draft.terms.filter(({ reasons }) => reasons.some(({ kind }) => kind === 'marked'));
  if (marked.length === 0) throw new NothingFound([text('draftNoOffers')]);
  const { id, title } = draft;
  await askBackground('saveDraft', { draft: { ...draft, terms: marked } });
  const keys = marked.map(({ key }) => key);
  const act = { keys, decision: { kind: 'keep', unseen: true } as const };
  await askBackground('actOnDraft', { id, seen: 0, act });
  return askBackground('finishDraft', { id, title, into: null });
}
