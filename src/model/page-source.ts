/** UTF-16 units of markup: a long book, and well below what a message may hold. */
export const MOST_PAGE_SOURCE = 8_000_000;

/** A page that is open, as a glossary can be made of it. */
export type PageSource = {
  html: string;
  title: string;
  /** Empty where the browser does not tell. */
  url: string;
};
