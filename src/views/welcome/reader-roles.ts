import type { MessageKey } from '../../i18n/text.ts';
import type { Settings } from '../../model/settings.ts';

export const ROLES = ['reader', 'student', 'clinician'] as const;
export type Role = (typeof ROLES)[number];

type Preset = Pick<Settings, 'level' | 'audience' | 'density'>;

const PRESETS: Record<Role, Preset> = {
  reader: { level: 'all', audience: 'plain', density: 'section' },
  student: { level: 'all', audience: 'professional', density: 'all' },
  clinician: { level: 'specialist', audience: 'professional', density: 'page' },
};

/** What a role sets. */
export function presetOf(role: Role): Preset {
  return PRESETS[role];
}

/** The role whose preset is in force; null when the reader has set something else. */
export function roleOf({ level, audience, density }: Preset): Role | null {
  return (
    ROLES.find((role) => {
      const preset = PRESETS[role];
      return preset.level === level && preset.audience === audience && preset.density === density;
    }) ?? null
  );
}

const PARTS = {
  level: { all: 'welcomeLevelAll', specialist: 'welcomeLevelSpecialist' },
  audience: { plain: 'welcomeAudiencePlain', professional: 'welcomeAudienceProfessional' },
  density: {
    section: 'welcomeDensitySection',
    page: 'welcomeDensityPage',
    all: 'welcomeDensityAll',
  },
} as const satisfies { [Name in keyof Preset]: Record<Preset[Name], MessageKey> };

/** What a role sets, in words. */
export function presetTexts(role: Role): MessageKey[] {
  const { level, audience, density } = PRESETS[role];
  return [PARTS.level[level], PARTS.audience[audience], PARTS.density[density]];
}
