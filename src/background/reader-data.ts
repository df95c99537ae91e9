import type { BackgroundRequests } from '../messages/protocol.ts';
import { settingsToStore } from '../model/parse-settings.ts';
import type { KeptChoice, ReaderChoice } from '../model/reader-choice.ts';
import type { Settings } from '../model/settings.ts';
import type { ImportReport, StoredData } from '../model/stored-data.ts';
import { type ChoiceStore, notAmong } from './choice-store.ts';
import { listDrafts } from './drafts/draft-store.ts';
import { cachedBytes, dropCachedParts } from './index-cache.ts';
import { applyRestored, countMissing } from './own/own-restore.ts';
import { ownList } from './own/own-rows.ts';
import type { OwnStore } from './own/own-store.ts';
import { countPausedTabs, forgetPauses } from './paused-tabs.ts';
import { readExport, writeExport } from './reader-export.ts';
import { changeSettings, forgetSettings, readSettings } from './settings-store.ts';

type Stores = { store: ChoiceStore; own: OwnStore };

/** What is kept about the reader, in figures. */
export async function storedData(store: ChoiceStore): Promise<StoredData> {
  const [settings, choices, choicesIn, pausedTabs, cacheBytes, own, drafts] = await Promise.all([
    readSettings(),
    store.all(),
    store.place(),
    countPausedTabs(),
    cachedBytes(),
    ownList(),
    listDrafts().catch(() => []),
  ]);
  const count = (kind: ReaderChoice['kind']) =>
    choices.filter((choice: KeptChoice) => choice.kind === kind).length;
  return {
    settings: Object.keys(settingsToStore(settings)).sort(),
    choices: {
      known: count('known'),
      saved: count('saved'),
      note: count('note'),
      'not-this-word': count('not-this-word'),
      'not-here': count('not-here'),
    },
    glossaries: own.length,
    entries: own.reduce((sum, { entryCount }) => sum + entryCount, 0),
    drafts: drafts.length,
    pausedTabs,
    cacheBytes,
    choicesIn,
  };
}

export async function exportAll(store: ChoiceStore): Promise<string> {
  const [settings, choices] = await Promise.all([readSettings(), store.all()]);
  return writeExport({ settings, choices });
}

/** What is added comes before settings change: whatever fails, what was there is still there. */
export async function importAll(
  { store, own }: Stores,
  { text, dryRun, restored = [] }: BackgroundRequests['importAll']['request'],
): Promise<ImportReport> {
  const { settings, choices, problems } = readExport(text);
  const [current, known] = await Promise.all([readSettings(), store.all()]);
  const fresh = notAmong(choices, known);
  const entries = restored.length > 0 ? await countMissing(restored) : 0;
  const changed = changedNames(current, settings);
  if (!dryRun) {
    await store.addAll(fresh);
    if (restored.length > 0) await applyRestored(own, restored);
    if (changed.length > 0) await changeSettings(() => settings);
  }
  const added = fresh.length;
  return { settings: changed, added, entries, known: choices.length - added, problems };
}

/** Forgets everything; the glossaries that are the extension's own stay. */
export async function deleteAll({ store, own }: Stores): Promise<null> {
  await store.clear();
  await own.clear();
  await forgetSettings();
  await forgetPauses();
  await dropCachedParts();
  return null;
}

function changedNames(before: Settings, after: Settings): string[] {
  return (Object.keys(after) as (keyof Settings)[]).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
}
