import type { Page } from 'puppeteer-core';
import type { Stage } from './stage.ts';

export type ShotSize = { name: 'narrow' | 'wide'; width: number; height: number };

/** What a picture is taken with. `contrast`: the system's own few colours, light or dark. */
export type ShotLook = { theme: 'light' | 'dark'; size: ShotSize; contrast: boolean };

/** One view in one state: a line in the list of pictures. */
export type Shot = {
  /** Names the picture's file, such as `panel-search`. */
  name: string;
  sizes: readonly ShotSize[];
  /** True: all of the page, however long; else what stands in the window. */
  whole?: boolean;
  /** True: with forced colours. */
  contrast?: boolean;
  /** True: prepared for each picture anew; a card closes when the window changes. */
  anew?: boolean;
  /**
   * Opens the view and brings it into its state; the page it answers with is photographed and closed.
   * `look` is that of the first picture, or of the only one.
   */
  prepare(stage: Stage, look: ShotLook): Promise<Page>;
  /** Done in each picture's size, such as scrolling to what is to be seen. */
  arrange?(page: Page): Promise<unknown>;
  /** Takes back what the next shot must not find. */
  restore?(stage: Stage): Promise<unknown>;
};
