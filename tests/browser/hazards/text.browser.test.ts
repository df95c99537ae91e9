import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type OpenPage, type Reader, startReader } from '../harness/reader.ts';
import { startTestServer, type TestServer } from '../harness/test-server.ts';
import { actAll, casesPage, numbered, paintedInCases } from './hazard-cases.ts';
import { TEXT_CASES as CASES } from './text-cases.ts';

describe.each(BROWSERS)('hazards of text in %s', (name) => {
  let server: TestServer;
  let reader: Reader;
  let opened: OpenPage;
  let painted: string[][];

  beforeAll(async () => {
    server = await startTestServer();
    reader = await startReader(name);
    await reader.door.ask('changeSettings', { change: { density: 'all' } });
    opened = await reader.open(server.add('/text', casesPage(CASES)));
    await actAll(opened, CASES);
    painted = await paintedInCases(opened, CASES, 30_000);
  });
  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });

  test.each(numbered(CASES))('%s', (_name, at) => {
    expect(painted[at]).toEqual(CASES[at]?.painted.toSorted());
  });

  test('none of it is an error', () => expect(opened.errors).toEqual([]));
});
