/** The report's look: readable, light and dark, narrow, printable. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif;
  --ink: light-dark(#1d2228, #e8eaed); --soft: light-dark(#57606a, #a3abb5); --line: light-dark(#d8dde3, #39414a);
  --ground: light-dark(#f6f7f9, #15181c); --card: light-dark(#fff, #1e2227); --mark: light-dark(#0b6e4f, #5fd3a8);
  --bad: light-dark(#b3261e, #ff8a80); --field: light-dark(#fff, #15181c); }
body { margin: 0; color: var(--ink); background: var(--ground); }
header, main, .bar { max-width: 76rem; margin: 0 auto; padding: 0 1rem; }
h1 { margin: 1.6rem 0 .2rem; font-size: 1.7rem; line-height: 1.2; text-wrap: balance; }
h2 { margin: 2.2rem 0 .6rem; font-size: 1.15rem; }
h2 span { margin-left: .35rem; padding: .05rem .5rem; border-radius: 1rem; font-size: .85rem; font-weight: 500; color: var(--soft); background: light-dark(#e7eaee, #2b3138); }
.sum { margin: 0; color: var(--soft); }
.how { margin: .7rem 0; font-size: .9rem; color: var(--soft); }
kbd, code { font: .9em ui-monospace, monospace; padding: .05em .35em; border-radius: .25rem; background: light-dark(#e7eaee, #2b3138); color: var(--ink); overflow-wrap: anywhere; }
.bar { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; padding-block: .6rem; background: var(--ground); border-bottom: 1px solid var(--line); }
.bar label { display: flex; gap: .4rem; align-items: center; font-size: .9rem; color: var(--soft); }
.bar button { margin-left: auto; }
input, select, button { font: inherit; font-size: .95rem; color: var(--ink); background: var(--field); border: 1px solid light-dark(#8c959f, #6b7480); border-radius: .4rem; padding: .3rem .5rem; min-height: 2.2rem; box-sizing: border-box; }
button { background: var(--mark); color: light-dark(#fff, #10231c); border-color: transparent; font-weight: 600; padding-inline: .9rem; cursor: pointer; }
:focus-visible { outline: 3px solid light-dark(#0969da, #79b8ff); outline-offset: 2px; }
table { border-collapse: separate; border-spacing: 0; width: 100%; background: var(--card); border: 1px solid var(--line); border-radius: .6rem; overflow: clip; }
th, td { text-align: left; vertical-align: top; padding: .7rem .8rem; border-top: 1px solid var(--line); }
thead th { border-top: 0; font-size: .8rem; font-weight: 600; color: var(--soft); }
tbody th { width: 13rem; font-weight: 650; overflow-wrap: anywhere; hyphens: auto; }
tbody tr { scroll-margin-top: 4rem; }
tbody tr:focus-within { background: light-dark(#f1f6ff, #242b35); }
tr.decided > th { box-shadow: inset 3px 0 var(--mark); }
.score { width: 11rem; } .score b { font-variant-numeric: tabular-nums; }
.choice { width: 11rem; } .choice > * { width: 100%; } .choice input { margin-top: .4rem; }
.choice input[aria-invalid=true] { border-color: var(--bad); outline-color: var(--bad); }
.choice input[hidden] { display: none; }
blockquote { margin: 0 0 .6rem; padding-left: .7rem; border-left: 3px solid var(--line); overflow-wrap: anywhere; }
blockquote:last-child { margin-bottom: 0; }
blockquote.defines { border-left-color: var(--mark); }
cite, small { display: block; font-size: .85rem; font-weight: 400; font-style: normal; color: var(--soft); }
a { color: inherit; text-underline-offset: .15em; }
.gap, .problems h2 { color: var(--bad); }
.problems ul { padding-left: 1.2rem; }
.none { color: var(--soft); }
main { padding-bottom: 4rem; }
@media (max-width: 46rem) {
  thead { position: absolute; clip-path: inset(50%); }
  table, tbody, tr, th, td { display: block; }
  tbody tr + tr { border-top: 1px solid var(--line); }
  tbody th, td { width: auto !important; border: 0; padding: .3rem .8rem; }
  tbody th { padding-top: .8rem; } td:last-child { padding-bottom: .9rem; }
  tr[hidden] { display: none; }
  .bar { position: static; } .bar label, .bar button { width: 100%; margin: 0; } .bar label input { flex: 1; min-width: 0; }
}
@media print { .bar, .how, .choice, thead th:last-child { display: none; } body { background: none; } }
`;
