import type { Shot, ShotSize } from './shot.ts';
import type { Stage } from './stage.ts';

const POPUP: readonly ShotSize[] = [
  { name: 'wide', width: 360, height: 600 },
  { name: 'narrow', width: 320, height: 480 },
];

type State = {
  name: string;
  /** What the popup must show before the picture is taken. */
  shows: string;
  before?(stage: Stage): Promise<unknown>;
  after?(stage: Stage): Promise<unknown>;
};

const setSite = (enabled: boolean) => (stage: Stage) =>
  stage.door.ask('setSite', { host: '127.0.0.1', enabled });
const setEnabled = (enabled: boolean) => (stage: Stage) =>
  stage.door.ask('changeSettings', { change: { enabled } });
const pause =
  (paused: boolean) =>
  ({ door, articleTab: tabId }: Stage) =>
    door.ask('pauseTab', { tabId, paused });

const states: readonly State[] = [
  { name: 'on', shows: '.chip' },
  { name: 'paused', shows: '.notice', before: pause(true), after: pause(false) },
  { name: 'off-here', shows: '.notice', before: setSite(false), after: setSite(true) },
  { name: 'off-everywhere', shows: '.notice', before: setEnabled(false), after: setEnabled(true) },
];

const ofArticle = states.map(
  ({ name, shows, before, after }): Shot => ({
    ...{ name: `popup-${name}`, sizes: POPUP, whole: true },
    async prepare(stage) {
      await before?.(stage);
      return openPopup(stage, stage.articleTab, shows);
    },
    async restore(stage) {
      await after?.(stage);
      if (after) await stage.readArticle();
    },
  }),
);

export const popupShots: readonly Shot[] = [
  ...ofArticle,
  {
    ...{ name: 'popup-contrast', sizes: POPUP, whole: true, contrast: true },
    prepare: (stage) => openPopup(stage, stage.articleTab, '.chip'),
  },
  {
    ...{ name: 'popup-browser-page', sizes: POPUP, whole: true },
    async prepare(stage) {
      const tabId = await stage.door.tabId(stage.door.page.url());
      return openPopup(stage, tabId, '.notice');
    },
  },
];

async function openPopup(stage: Stage, tabId: number, shows: string) {
  const page = await stage.openView(`/popup.html?tab=${tabId}`);
  await page.waitForSelector(shows);
  return page;
}
