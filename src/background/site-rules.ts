import type { Settings } from '../model/settings.ts';

/** The host name that on/off for a site is about; null for pages that have none (files, blank). */
export function hostOf(url: string | undefined): string | null {
  if (!url) return null;
  try {
    const { protocol, hostname } = new URL(url);
    return /^https?:$/.test(protocol) && hostname !== '' ? hostname : null;
  } catch {
    return null;
  }
}

/** Whether a page may be read. Frames go by the site of the tab they are in. */
export function isActiveOn(settings: Settings, host: string | null): boolean {
  if (!settings.enabled) return false;
  return host === null || !settings.disabledSites.includes(host);
}

/** The settings' change that turns one site on or off. */
export function siteChange(settings: Settings, host: string, enabled: boolean): Partial<Settings> {
  const others = settings.disabledSites.filter((site) => site !== host);
  return { disabledSites: enabled ? others : [...others, host].sort() };
}
