import { detectLanguage } from '../detect-language.ts';
import type { MarkedTerm, ReadResult, TextDocument } from '../text-document.ts';
import type { PageMetadata } from './page-metadata.ts';
import type { PassageWriter } from './passage-writer.ts';

/** A document of what was written and what the file says of itself. */
export function documentOf(writer: PassageWriter, stated: PageMetadata): ReadResult {
  const { passages } = writer;
  if (passages.length === 0) return { ok: false, code: 'no-text', reason: 'it holds no text' };
  const text = writer.text();
  const heading = passages.find(({ kind }) => kind === 'heading');
  const title = stated.title ?? (heading && text.slice(heading.start, heading.end));
  const language = stated.language ?? detectLanguage(text);
  const marked = inOrder(writer.marked);
  const document: TextDocument = {
    text,
    passages,
    ...stated,
    ...(title !== undefined && { title }),
    ...(language !== undefined && { language }),
    ...(marked.length > 0 && { marked }),
  };
  return { ok: true, document };
}

function inOrder(marked: readonly MarkedTerm[]): MarkedTerm[] {
  return [...marked].sort((a, b) => a.start - b.start || a.end - b.end);
}
