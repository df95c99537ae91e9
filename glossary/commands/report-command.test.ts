import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DECISIONS, trialFolder } from './trial-folder.ts';

const trial = trialFolder();
const { run, put, built, decisions } = trial;

describe('report and apply', () => {
  const report = () => readFileSync(join(trial.folder, 'proeve.report.html'), 'utf8');
  const tick = (lines: string) => {
    const file = join(trial.root, 'ticks.yaml');
    writeFileSync(
      file,
      `glossary: proeve\neditor: "Ida"\ndate: "2026-11-24"\ndecisions:\n${lines}`,
    );
    return file;
  };

  it('shows terms, scores, evidence with a link to the sentence, and gaps; all texts escaped', async () => {
    put('farlig.csv', 'term,definition\n"<script>alert(1)</script>",x\n');
    expect((await run(['report', trial.folder])).code).toBe(0);
    const html = report();
    expect(html).toContain('Prøve &amp; &lt;b&gt;');
    expect(html).toContain('data-term="ribosom"');
    expect(html).toContain('https://x.dk/side#:~:text=Et%20genom%20er%20al%20arvemassen');
    expect(html).toContain('Gaps: used but not explained');
    expect(html).toContain('not explained</strong>');
    expect(html).not.toMatch(/<script>alert|src=|href="(?!https:\/\/x\.dk)/);
  });

  it('take ticks over and leave the rest of the file as it was laid out', async () => {
    const file = tick(
      '  - { decision: keep, term: "ribosom", language: "da" }\n  - { decision: reject, term: "del af: #1", language: "da", why: "løst" }\n  - { decision: merge, term: "arvemasse", language: "da", into: "genom" }\n  - { decision: status, entry: "exon", status: approved }\n',
    );
    expect(await run(['apply', file, trial.folder])).toMatchObject({ code: 0, errors: [] });
    const now = decisions().split('\n');
    expect(DECISIONS.split('\n').filter((line) => !now.includes(line))).toEqual([]);
    expect(decisions()).toContain('      - { text: "arvemasse", language: da, kind: synonym }\n');
    expect(decisions()).toContain(
      '    status: approved\n    decided: { editor: "Ida", date: 2026-11-24 }\n',
    );
    expect((await run(['build', trial.folder])).code).toBe(0);
    expect(
      built().entries.map(({ id, status }: { id: string; status: string }) => [id, status]),
    ).toEqual([
      ['genom', 'reviewed'],
      ['exon', 'approved'],
      ['ribosom', 'draft'],
    ]);
  });

  it('take over nothing when one tick cannot be', async () => {
    const file = tick(
      '  - { decision: keep, term: "ribosom", language: "da" }\n  - { decision: merge, term: "x", language: "da", into: "findes-ikke" }\n',
    );
    const { code, errors } = await run(['apply', file, trial.folder]);
    expect([code, errors[0]]).toEqual([
      1,
      expect.stringMatching(/ticks\.yaml:6: no entry has the id/),
    ]);
    expect(decisions()).toBe(DECISIONS);
  });

  it('start the list of rejected terms where there is none', async () => {
    writeFileSync(
      join(trial.folder, 'decisions.yaml'),
      DECISIONS.replace(/\nrejected:[\s\S]*/u, ''),
    );
    const file = tick('  - { decision: reject, term: "celle", language: "da", why: "kendt" }\n');
    expect((await run(['apply', file, trial.folder])).code).toBe(0);
    expect((await run(['check', trial.folder])).code).toBe(0);
    expect(decisions()).toMatch(/\nrejected:\n {2}- \{ text: "celle"/);
  });
});
