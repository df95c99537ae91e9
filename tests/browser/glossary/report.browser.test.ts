import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../../glossary/run-command.ts';
import { keepBareBrowser } from '../harness/kept-browsers.ts';
import { BROWSERS } from '../harness/reader.ts';

declare global {
  var downloaded: Promise<string>;
}

for (const name of BROWSERS) {
  describe(`the report (${name})`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'ordlys-report-'));
    let page: Page;
    const run = async (...args: string[]) => {
      const errors: string[] = [];
      const context = { root: folder, print: () => {}, printError: (e: string) => errors.push(e) };
      return { code: await runCommand(args, { ...context, input: noLines() }), errors };
    };
    beforeAll(async () => {
      cpSync('glossary/documents', join(folder, 'documents'), { recursive: true });
      cpSync('glossary/decisions.yaml', join(folder, 'decisions.yaml'));
      const out = join(folder, 'report.html');
      await run('report', folder, '--out', out);
      page = await (await keepBareBrowser(name)).browser.newPage();
      await page.goto(pathToFileURL(out).href);
    });
    afterAll(async () => {
      await page?.close();
      rmSync(folder, { recursive: true });
    });

    it('is worked through by keyboard alone, and its decisions come back in', async () => {
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'));
      await page.type('#editor', 'Ida');
      const terms = await page.evaluate(() => {
        document.querySelector<HTMLElement>('[name=decision]')?.focus();
        return [...document.querySelectorAll<HTMLElement>('tr[data-term]')]
          .slice(0, 2)
          .map((row) => row.dataset.term ?? '');
      });
      await page.keyboard.press('r');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('note');
      await page.keyboard.type('dagligdags: "ord"');
      await page.keyboard.press('Enter');
      expect(await focused()).toBe('decision');
      await page.keyboard.press('k');
      expect(await page.$eval('#count', (count) => count.textContent)).toBe('2');
      await page.evaluate(() => {
        globalThis.downloaded = new Promise((resolve) => {
          URL.createObjectURL = (blob) => {
            resolve((blob as Blob).text());
            return '#';
          };
        });
      });
      await page.focus('#save');
      await page.keyboard.press('Enter');
      const ticks = join(folder, 'ticks.yaml');
      writeFileSync(ticks, await page.evaluate(() => globalThis.downloaded));
      expect(await run('apply', ticks, folder)).toEqual({ code: 0, errors: [] });
      const decisions = readFileSync(join(folder, 'decisions.yaml'), 'utf8');
      expect(decisions).toContain(`"${terms[0]}", why: "dagligdags: \\"ord\\""`);
      expect(decisions).toContain(`text: "${terms[1]}"`);
    });

    it('fits a narrow window', async () => {
      await page.setViewport({ width: 320, height: 700 });
      const { scrollWidth, clientWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        clientWidth: document.documentElement.clientWidth,
      }));
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    });
  });
}

async function* noLines(): AsyncGenerator<string> {}
