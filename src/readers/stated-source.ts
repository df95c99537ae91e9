import type { Source } from '../model/glossary.ts';
import type { TextDocument } from './text-document.ts';

/** What a document says of itself; what it does not state is left out. */
export function statedSource({ title, publisher, url, published }: TextDocument): Partial<Source> {
  return {
    ...(title !== undefined && title !== '' && { title: title.slice(0, 300) }),
    ...(publisher !== undefined && { publisher: publisher.slice(0, 300) }),
    ...(url !== undefined && !/\s/u.test(url) && { url }),
    ...(published !== undefined && { published }),
  };
}
