import type { Entry, Glossary } from '../../src/model/glossary.ts';
import { textFragmentUrl } from '../../src/model/text-fragment.ts';
import type { MinedEvidence, MinedTerm } from '../mining/mined.ts';
import type { FileProblem } from '../read-yaml.ts';
import { describeReasons } from './describe-reasons.ts';
import { escapeHtml } from './escape-html.ts';
import { REPORT_SCRIPT } from './report-script.ts';
import { REPORT_STYLE } from './report-style.ts';

export type ReportData = {
  glossary: Glossary;
  /** Terms nobody has decided on, best first. */
  open: readonly MinedTerm[];
  problems: readonly FileProblem[];
};

type Sources = ReadonlyMap<string, Glossary['sources'][number]>;

/** One self-contained page: what was found, what speaks for it, what is missing. Loads nothing. */
export function reportPage({ glossary, open, problems }: ReportData): string {
  const sources: Sources = new Map(glossary.sources.map((source) => [source.id, source]));
  const gaps = open.filter(({ evidence }) => evidence.every(({ defines }) => defines === 0));
  const defined = open.filter((term) => !gaps.includes(term));
  const title = escapeHtml(glossary.title);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${title}: report</title>
<style>${REPORT_STYLE}</style>
</head>
<body data-glossary="${escapeHtml(glossary.id)}">
<header>
<h1>${title}</h1>
<p class="sum">${glossary.entries.length} entries, ${open.length} terms undecided, ${gaps.length} of them used but not explained, ${glossary.sources.length} ${glossary.sources.length === 1 ? 'document' : 'documents'}.</p>
<p class="how">In a decision, <kbd>K</kbd> keeps, <kbd>R</kbd> rejects, <kbd>M</kbd> merges, <kbd>Enter</kbd> goes to the next row. Then download, and run <code>npm run glossary -- apply ${escapeHtml(glossary.id)}.ticks.yaml</code></p>
</header>
<div class="bar" role="group" aria-label="Your decisions">
<label>Find <input id="find" type="search"></label>
<label>Your name <input id="editor" autocomplete="name" required></label>
<button id="save" type="button">Download decisions (<span id="count" aria-live="polite">0</span>)</button>
</div>
<main>
${problemList(problems)}
${termTable('Terms that the documents explain', defined, sources)}
${termTable('Gaps: used but not explained', gaps, sources)}
${entryTable(glossary, sources)}
</main>
${entryIds(glossary)}
<script>${REPORT_SCRIPT}</script>
</body>
</html>
`;
}

function problemList(problems: readonly FileProblem[]): string {
  if (problems.length === 0) return '';
  const items = problems.map(({ file, line, message }) => {
    const place = line === undefined ? file : `${file}:${line}`;
    return `<li><code>${escapeHtml(place)}</code> ${escapeHtml(message)}</li>`;
  });
  return `<section class="problems"><h2>Problems <span>${problems.length}</span></h2><ul>${items.join('')}</ul></section>`;
}

function termTable(heading: string, terms: readonly MinedTerm[], sources: Sources): string {
  const rows = terms.map((term) => {
    const { text, language, score, long, evidence } = term;
    const name = `${escapeHtml(text)}${long === undefined ? '' : ` <small>${escapeHtml(long)}</small>`}`;
    return `<tr data-term="${escapeHtml(text)}" data-language="${escapeHtml(language)}">
<th scope="row" lang="${escapeHtml(language)}">${name}</th>
<td class="score"><b>${score.toFixed(2)}</b> <small>${escapeHtml(describeReasons(term))}</small></td>
<td class="quotes">${evidence.map((item) => quoteOf(item, item.defines > 0, sources)).join('')}</td>
<td class="choice"><select name="decision" aria-label="Decision on ${escapeHtml(text)}"><option value="">–</option><option>keep</option><option>reject</option><option>merge</option></select>
<input name="note" list="entries" aria-label="Why ${escapeHtml(text)} is rejected, or the entry to merge it into" placeholder="why, or which entry"></td>
</tr>`;
  });
  if (terms.length === 0) return `<section><h2>${heading}</h2><p class="none">None.</p></section>`;
  const head = columns(['Term', 'Score', 'Evidence', 'Decision']);
  return `<section><h2>${heading} <span>${terms.length}</span></h2><table><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table></section>`;
}

function entryTable({ entries }: Glossary, sources: Sources): string {
  const rows = entries.map((entry) => {
    const quotes = entry.quotes.map((quote) =>
      quoteOf(quote, quote.role === 'definition', sources),
    );
    const options = (['draft', 'reviewed', 'approved'] as const).map(
      (status) => `<option${status === entry.status ? ' selected' : ''}>${status}</option>`,
    );
    return `<tr data-entry="${escapeHtml(entry.id)}" data-status="${entry.status}">
<th scope="row">${entry.terms.map(({ text }) => escapeHtml(text)).join('<br>')}</th>
<td>${explanationOf(entry)}</td>
<td class="quotes">${quotes.join('')}</td>
<td class="choice"><select name="status" aria-label="Status of ${escapeHtml(entry.terms[0]?.text ?? entry.id)}">${options.join('')}</select></td>
</tr>`;
  });
  const head = columns(['Terms', 'Explanation', 'Quotes', 'Status']);
  return `<section><h2>Entries <span>${entries.length}</span></h2><table><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table></section>`;
}

function columns(names: readonly string[]): string {
  return names.map((name) => `<th scope="col">${name}</th>`).join('');
}

function explanationOf({ explanations }: Entry): string {
  const [first] = explanations;
  return first ? escapeHtml(first.text) : '<strong class="gap">not explained</strong>';
}

type Quoted = Pick<MinedEvidence, 'source' | 'text' | 'section'>;

function quoteOf(
  { source: id, text, section }: Quoted,
  defines: boolean,
  sources: Sources,
): string {
  const source = sources.get(id);
  const place = escapeHtml([source?.title ?? id, section].filter(Boolean).join(' › '));
  const address = source?.url ? textFragmentUrl(source.url, text) : null;
  const cited =
    address === null
      ? place
      : `<a href="${escapeHtml(address)}" target="_blank" rel="noreferrer">${place}</a>`;
  const kind = defines ? ' class="defines"' : '';
  return `<blockquote${kind}>${escapeHtml(text)} <cite>${cited}</cite></blockquote>`;
}

function entryIds({ entries }: Glossary): string {
  const options = entries.map(({ id }) => `<option value="${escapeHtml(id)}">`);
  return `<datalist id="entries">${options.join('')}</datalist>`;
}
