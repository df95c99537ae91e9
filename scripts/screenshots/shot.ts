import type { Page } from 'puppeteer-core';
import type { Stage } from './stage.ts';

export type ShotSize = { name: 'narrow' | 'wide'; width: number; height: number };

/** One view in one state: a line in the list of pictures. */
export type Shot = {
  /** Names the picture's file, such as `panel-search`. */
  name: string;
  sizes: readonly ShotSize[];
  /** True: all of the page, however long; else what stands in the window. */
  whole?: boolean;
  /** Opens the view and brings it into its state; the page it answers with is photographed and closed. */
  prepare(stage: Stage): Promise<Page>;
  /** Takes back what the next shot must not find. */
  restore?(stage: Stage): Promise<unknown>;
};
