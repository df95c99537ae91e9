/** A piece of text on a page, in points from the lower left corner. `y` is its baseline. */
export type TextRun = { text: string; x: number; end: number; y: number; size: number };

/** Runs on one baseline that belong together. `cells`: more than one where wide gaps part them. */
export type Line = {
  text: string;
  x: number;
  end: number;
  y: number;
  size: number;
  cells: string[];
};
