/** The text of a page's top frame, for finding words that no glossary explains. */
export type PageText = {
  /** As the page declares it, later as its text shows; null when neither says. */
  language: string | null;
  /** In reading order, without navigation, code and forms. */
  passages: { kind: 'heading' | 'paragraph'; text: string }[];
};

/** How much of a page is handed over, in UTF-16 units. */
export const MOST_PAGE_TEXT = 400_000;
