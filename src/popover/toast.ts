/** What a card says about what the reader just did in it. */
export type Toast = {
  text: string;
  /** Takes it back. */
  undo?: () => Promise<void>;
  /** For the reader to copy by hand: shown selected. */
  copy?: string;
};
