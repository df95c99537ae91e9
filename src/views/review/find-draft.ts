import type { DraftFile } from '../../drafting/draft-messages.ts';
import { text, uiLanguage } from '../../i18n/text.ts';
import { askBackground } from '../../messages/ask-background.ts';
import type { GlossaryDraft } from '../../model/glossary-draft.ts';
import { describeUnread } from './describe-unread.ts';
import { draftFrom } from './draft-desk.ts';

/** Documents to make a glossary from. */
export type Job = { name: string; files: DraftFile[]; tabId?: number };

export type FoundDraft = {
  draft: GlossaryDraft;
  /** What could not be read of several files, a line each. */
  unread: string[];
};

/** Why nothing came of it, a line each, in the reader's words. */
export class NothingFound extends Error {
  override readonly name = 'NothingFound';
  readonly problems: string[];
  constructor(problems: string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

type Watch = { signal: AbortSignal; onProgress(said: string, share: number): void };

/**
 * Has a worker look for terms in documents.
 * @throws NothingFound, or Stopped when the signal aborts
 */
export async function findDraft(job: Job, { signal, onProgress }: Watch): Promise<FoundDraft> {
  const { name, files, tabId } = job;
  onProgress(text('draftReading', [name]), 0);
  const order = { files, language: uiLanguage(), title: name };
  const { draft, unread } = await draftFrom(order, {
    signal,
    onProgress: (report) => {
      const reading = report.stage === 'reading';
      if (!signal.aborted)
        onProgress(
          reading ? text('draftReading', [report.name]) : text('draftFinding'),
          report.share,
        );
    },
  });
  const problems = unread.map(describeUnread);
  if (!draft || draft.terms.length === 0)
    throw new NothingFound(problems.length > 0 ? problems : [text('draftNothing')]);
  onProgress(text('draftKeeping'), 1);
  const about = { id: crypto.randomUUID(), made: new Date().toISOString() };
  const found = { ...draft, ...about, title: draft.title.slice(0, 300) };
  return { draft: tabId === undefined ? found : { ...found, tabId }, unread: problems };
}

/** What a tab shows, as a document. @throws NothingFound where nobody may look */
export async function jobOfTab(tabId: number): Promise<Job> {
  const page = await askBackground('pageSource', { tabId });
  if (!page) throw new NothingFound([text('draftNoPage')]);
  const { html, title, url } = page;
  const name = title || url;
  const file = new Blob([html], { type: 'text/html;charset=utf-8' });
  return { name, tabId, files: [{ name, file, page: { title, url } }] };
}

export function jobOfFiles(files: readonly File[]): Job {
  const [first] = files;
  const one = files.length === 1 && first;
  const name = one ? first.name : text('draftSeveral', [String(files.length)]);
  return { name, files: files.map((file) => ({ name: file.name, file })) };
}
