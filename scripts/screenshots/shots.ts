import { cardShots } from './card-shots.ts';
import { entryShots } from './entry-shots.ts';
import { glossaryShots } from './glossary-shots.ts';
import { optionsShots } from './options-shots.ts';
import { panelShots } from './panel-shots.ts';
import { popupShots } from './popup-shots.ts';
import { reviewShots } from './review-shots.ts';
import type { Shot } from './shot.ts';
import { welcomeShots } from './welcome-shots.ts';
import { wordShots } from './word-shots.ts';

/** Every view in every state. A new view adds its lines in a file of its own. */
export const shots: readonly Shot[] = [
  ...cardShots,
  ...popupShots,
  ...panelShots,
  ...optionsShots,
  ...glossaryShots,
  ...entryShots,
  ...reviewShots,
  ...welcomeShots,
  ...wordShots,
];
