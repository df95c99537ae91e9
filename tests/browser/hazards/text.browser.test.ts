import { beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type OpenPage } from '../harness/reader.ts';
import { withReader } from '../harness/with-reader.ts';
import { actAll, casesPage, numbered, paintedInCases } from './hazard-cases.ts';
import { TEXT_CASES as CASES } from './text-cases.ts';

describe.each(BROWSERS)('hazards of text in %s', (name) => {
  const room = withReader(name, { settings: { density: 'all' } });
  let opened: OpenPage;
  let painted: string[][];

  beforeAll(async () => {
    opened = await room.openPage('/text', casesPage(CASES));
    await actAll(opened, CASES);
    painted = await paintedInCases(opened, CASES, 30_000);
  });

  test.each(numbered(CASES))('%s', (_name, at) => {
    expect(painted[at]).toEqual(CASES[at]?.painted.toSorted());
  });

  test('none of it is an error', () => expect(opened.errors).toEqual([]));
});
