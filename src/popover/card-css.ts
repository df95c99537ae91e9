import { entryCss } from './entry-css.ts';
import { toolsCss } from './tools-css.ts';

/**
 * The card's box and its states. In a shadow root an important rule on :host wins over any rule of
 * the page, so the host needs no style attribute.
 */
export const cardCss = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  top: 0 !important;
  left: 0 !important;
  width: 0 !important;
  height: 0 !important;
  overflow: visible !important;
  z-index: 2147483647 !important;
  pointer-events: none !important;
}

*, ::before, ::after { box-sizing: border-box; }

.card {
  display: none;
  position: fixed;
  inset: auto;
  z-index: 2147483647;
  margin: 0;
  padding: 0;
  width: min(400px, calc(100vw - 16px));
  height: auto;
  max-width: none;
  max-height: min(var(--ordlys-room, 80vh), 600px);
  overflow: hidden auto;
  overscroll-behavior: contain;
  scrollbar-width: thin;
  scrollbar-color: var(--ordlys-line) transparent;
  border: 1px solid var(--ordlys-edge);
  border-radius: var(--ordlys-round);
  background: var(--ordlys-paper);
  color: var(--ordlys-ink);
  color-scheme: light;
  box-shadow: var(--ordlys-shadow);
  font: var(--ordlys-body);
  text-align: start;
  direction: ltr;
  hyphens: auto;
  hyphenate-limit-chars: 9 4 4;
  overflow-wrap: anywhere;
  pointer-events: auto;
  user-select: text;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
  animation: ordlys-appear 90ms ease-out;
}
.card[data-open] { display: block; }
.card[data-theme="dark"] { color-scheme: dark; }
.card:focus { outline: none; }
.card:focus-visible { outline: 2px solid var(--ordlys-accent); outline-offset: -2px; }
.card:has(.entries-several) { width: min(720px, calc(100vw - 16px)); }

.card[data-sheet] {
  inset: auto 0 0 0;
  width: 100%;
  max-width: 560px;
  margin: 0 auto;
  max-height: min(calc(var(--ordlys-room, 100vh) * 0.95), var(--ordlys-free, 100vh));
  border-width: 1px 0 0;
  border-radius: var(--ordlys-round) var(--ordlys-round) 0 0;
  padding-bottom: env(safe-area-inset-bottom, 0);
  animation-name: ordlys-rise;
}

.card[data-sheet="top"] {
  inset: 0 0 auto 0;
  border-width: 0 0 1px;
  border-radius: 0 0 var(--ordlys-round) var(--ordlys-round);
  padding-bottom: 0;
  padding-top: env(safe-area-inset-top, 0);
  animation-name: ordlys-sink;
}

.card[data-pinned] { border-color: var(--ordlys-ink-soft); }
.card[data-dragging] { user-select: none; }

@keyframes ordlys-appear { from { opacity: 0.4; transform: translateY(3px); } }
@keyframes ordlys-sink { from { transform: translateY(-24px); } }
@keyframes ordlys-rise { from { transform: translateY(24px); } }
@media (prefers-reduced-motion: reduce) {
  .card { animation: none; }
  .loading-line { animation: none !important; }
}
@media print { :host { display: none !important; } }

h2, p, dl, dd, figure, blockquote, fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
button {
  appearance: none;
  margin: 0;
  padding: 0;
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  text-align: start;
  letter-spacing: inherit;
  cursor: pointer;
}
a { color: var(--ordlys-accent); }
a:focus-visible, button:focus-visible, textarea:focus-visible {
  outline: 2px solid var(--ordlys-accent);
  outline-offset: 1px;
  border-radius: 4px;
}

.icon { width: 16px; height: 16px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
.icon-more, .icon-grip { stroke-width: 2.4; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.content { min-height: 60px; }
.notice { font: var(--ordlys-note); color: var(--ordlys-ink-soft); }
[role="alert"] .notice { color: var(--ordlys-alarm); }
.near, .add { padding: 0 var(--ordlys-4) var(--ordlys-3); }
.near .links-label { flex-basis: auto; }
.action, .toast-undo {
  min-height: max(32px, var(--ordlys-target));
  padding: 0 var(--ordlys-3);
  border: 1px solid var(--ordlys-accent);
  border-radius: 6px;
  font: var(--ordlys-note);
  color: var(--ordlys-accent);
}
.action { margin-top: var(--ordlys-3); }
.action-add { display: inline-flex; align-items: center; gap: 6px; max-width: 100%; margin-top: 0; text-align: start; }
.action-add .icon { flex: none; width: 13px; height: 13px; }
.action:hover, .toast-undo:hover { background: var(--ordlys-accent-wash); }

.loading { display: grid; gap: var(--ordlys-2); padding: var(--ordlys-1) 0 var(--ordlys-2); }
.loading-line { height: 12px; border-radius: 4px; background: var(--ordlys-paper-sunk); animation: ordlys-wait 1.2s ease-in-out infinite alternate; }
.loading-line:last-child { width: 60%; }
@keyframes ordlys-wait { to { opacity: 0.4; } }
@media (forced-colors: active) { .loading-line { border: 1px solid CanvasText; } }
${entryCss}
${toolsCss}`;
