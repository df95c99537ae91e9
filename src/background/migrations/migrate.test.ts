import { describe, expect, it } from 'vitest';
import { DATA_VERSION, MIGRATIONS, migrate } from './migrate.ts';
import type { Migration } from './migration.ts';

const empty = { settings: {}, choices: [] };

describe.each(MIGRATIONS.map((step) => [step.version, step] as const))(
  'step %i',
  (version, step) => {
    it('does what its example says', () => {
      expect(step.migrate(step.example.before)).toEqual(step.example.after);
    });

    it('changes nothing when it is done again, or has nothing to do', () => {
      expect(step.migrate(step.example.after)).toEqual(step.example.after);
      expect(step.migrate(empty)).toEqual(empty);
    });

    it('stands where its number says', () => {
      expect(MIGRATIONS[version - 1]).toBe(step);
    });
  },
);

describe('migrate', () => {
  const add = (version: number): Migration => ({
    version,
    migrate: ({ settings, choices }) => ({
      settings: { ...settings, [`step${version}`]: true },
      choices,
    }),
    example: { before: empty, after: empty },
  });
  const failing: Migration = {
    ...add(2),
    migrate: () => {
      throw new Error('unforeseen');
    },
  };

  it('goes from any version to this one', () => {
    expect(migrate(empty, 0).version).toBe(DATA_VERSION);
    expect(migrate(empty, 1, [add(1), add(2), add(3)])).toEqual({
      document: { settings: { step2: true, step3: true }, choices: [] },
      version: 3,
    });
  });

  it('stays at the last good step when one fails', () => {
    expect(migrate(empty, 0, [add(1), failing, add(3)])).toEqual({
      document: { settings: { step1: true }, choices: [] },
      version: 1,
    });
  });

  it('leaves data of a later version alone', () => {
    const later = { settings: { hover: false }, choices: [1] };
    expect(migrate(later, 99)).toEqual({ document: later, version: 99 });
  });
});
