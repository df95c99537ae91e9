/** An entry within the card. */
export const entryCss = `
.entry { display: grid; align-content: start; gap: var(--ordlys-3); min-width: 0; padding: var(--ordlys-4) var(--ordlys-4) var(--ordlys-3); }
.entry + .entry { border-top: 1px solid var(--ordlys-line); }
/* Several glossaries explain one term: side by side where there is room. */
.entries-several { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(300px, 100%), 1fr)); gap: 1px; background: var(--ordlys-line); }
.entries-several .entry { border: 0; background: var(--ordlys-paper); }

.term {
  padding-inline-end: calc(var(--ordlys-target) * var(--ordlys-tools));
  font: var(--ordlys-term);
  letter-spacing: -0.01em;
  text-decoration: underline solid 3px var(--ordlys-mark);
  text-underline-offset: 4px;
  text-decoration-skip-ink: none;
  text-wrap: balance;
}
.term-long { font: var(--ordlys-term-long); }
.entry-compound .term { text-decoration-style: dotted; }
.met { margin-top: calc(-1 * var(--ordlys-1)); font: var(--ordlys-small); color: var(--ordlys-ink-soft); }
.met-form { color: var(--ordlys-ink); font-style: italic; }
.compound { padding-inline-end: calc(var(--ordlys-target) * var(--ordlys-tools)); font: var(--ordlys-note); color: var(--ordlys-ink-soft); }
.compound-word { color: var(--ordlys-ink); }
.compound-part { padding: 1px 0; background: none; color: inherit; font-weight: 650; text-decoration: underline dotted 2px var(--ordlys-mark); text-underline-offset: 3px; }
.from { padding-inline-end: calc(var(--ordlys-target) * var(--ordlys-tools)); font: var(--ordlys-small); font-weight: 600; color: var(--ordlys-ink-soft); }

.explanation { display: grid; gap: var(--ordlys-1); }
.explanation-text { font: var(--ordlys-body); text-wrap: pretty; white-space: pre-line; }
.small { font: var(--ordlys-small); color: var(--ordlys-ink-soft); }
.quote { padding-inline-start: var(--ordlys-3); border-inline-start: 2px solid var(--ordlys-ink-soft); }
.quote-text { font: var(--ordlys-quote); white-space: pre-line; quotes: "“" "”"; }
.quote-text:lang(da) { quotes: "»" "«"; }
.quote-text::before { content: open-quote; }
.quote-text::after { content: close-quote; }
.quote-cut { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; line-clamp: 4; overflow: hidden; }
.source { margin-top: var(--ordlys-1); font: var(--ordlys-small); color: var(--ordlys-ink-soft); }
.source-title { color: var(--ordlys-ink); }
.source-link { text-underline-offset: 2px; }
.source-link .icon { width: 11px; height: 11px; margin-inline-start: 3px; vertical-align: -1px; }
.note { display: grid; gap: 2px; padding: var(--ordlys-2) var(--ordlys-3); border-radius: 6px; background: var(--ordlys-accent-wash); }
.note-label { font: var(--ordlys-small); font-weight: 600; color: var(--ordlys-accent); }
.note-label .icon { width: 13px; height: 13px; margin-inline-end: 5px; vertical-align: -2px; }
.note-text { max-height: 9em; overflow-y: auto; font: var(--ordlys-note); white-space: pre-line; overflow-wrap: anywhere; }
.facts { display: grid; gap: 2px; font: var(--ordlys-note); }
.fact { display: grid; grid-template-columns: 88px 1fr; gap: var(--ordlys-2); }
.fact dt { color: var(--ordlys-ink-soft); }

.links { display: flex; gap: var(--ordlys-2); font: var(--ordlys-note); }
.links-label { flex: 0 0 88px; line-height: var(--ordlys-target); color: var(--ordlys-ink-soft); }
.links-list { display: flex; flex-wrap: wrap; gap: 6px; min-width: 0; margin: 0; padding: 0; list-style: none; }
.links-list > li { max-width: 100%; }
.link {
  max-width: 100%;
  min-height: var(--ordlys-target);
  padding: 2px 10px;
  border-radius: 6px;
  background: var(--ordlys-accent-wash);
  color: var(--ordlys-accent);
  font: var(--ordlys-note);
}
.link-more { background: none; box-shadow: inset 0 0 0 1px var(--ordlys-line); color: var(--ordlys-ink-soft); }
.card[data-sheet] .entry { gap: 10px; padding-top: 14px; }
.card[data-sheet] .explanation-text { font-size: 15px; line-height: 22px; }
.card[data-sheet] .quote-text { font-size: 15px; line-height: 21px; }
.card[data-sheet] .quote-cut { -webkit-line-clamp: 3; line-clamp: 3; }
.card[data-sheet] .facts-folded .fact-synonyms { display: none; }
.card[data-sheet] .fact { grid-template-columns: 72px 1fr; }
.card[data-sheet] .links-label { display: none; }
.link:hover { text-decoration: underline; text-underline-offset: 2px; }
@media (forced-colors: active) { .link { border: 1px solid ButtonText; } }

.colophon { font: var(--ordlys-small); color: var(--ordlys-ink-soft); }
.colophon .icon { width: 13px; height: 13px; margin-inline-end: 5px; vertical-align: -2px; }
.status-draft { font-style: italic; }
`;
