import Mark from 'mark.js';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Props = {
  text: string;
  /** What was searched for; empty: nothing is marked. */
  query: string;
  /** Each word of it for itself; else as it stands. */
  words?: boolean;
  lang?: string | undefined;
};

/**
 * A text in which what was searched for is marked. mark.js changes the nodes inside, so Preact gives
 * this element no children and the text is set here.
 */
export function Marked({ text, query, words = false, lang }: Props) {
  const element = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (!element.current) return;
    element.current.textContent = text;
    if (query === '') return;
    // As the filter finds: any case, å is not a.
    new Mark(element.current).mark(query, { separateWordSearch: words, diacritics: false });
  }, [text, query, words]);
  return <bdi ref={element} lang={lang} />;
}
