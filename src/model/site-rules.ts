import type { Settings } from './settings.ts';
import {
  matchesAnySite,
  matchesSite,
  normalizeSitePattern,
  type PageAddress,
} from './site-pattern.ts';

/** Whether a page may be read. Frames go by the address of the tab they are in. */
export function isActiveOn(settings: Settings, page: PageAddress | null): boolean {
  return settings.enabled && !matchesAnySite(settings.disabledSites, page);
}

/**
 * The settings' change that turns one site on or off. On takes every pattern away that covers the
 * whole site, so that the switch does what it says.
 */
export function siteChange(settings: Settings, host: string, enabled: boolean): Partial<Settings> {
  const site = normalizeSitePattern(host) ?? host;
  const others = settings.disabledSites.filter((pattern) => !coversHost(pattern, site));
  return { disabledSites: enabled ? others : [...others, site].sort() };
}

/** Patterns of single paths stay: they say something else than the switch for the site. */
function coversHost(pattern: string, host: string): boolean {
  return !pattern.includes('/') && matchesSite(pattern, { host, path: '/' });
}
