/** What is done with a card: its head, its foot, the menu, and what was just done. */
export const toolsCss = `
.bar { position: sticky; top: 0; z-index: 1; display: flex; height: 0; padding: 0 var(--ordlys-2); }
.bar > .icon-button { margin-top: var(--ordlys-2); background: var(--ordlys-paper); }
.bar-full { height: auto; padding-block-end: var(--ordlys-1); background: var(--ordlys-paper); }
.bar-full ~ * .entry:first-child { padding-top: 0; }
.bar-full ~ * .term, .bar-full ~ * .compound, .bar-full ~ * .from { padding-inline-end: 0; }
.card[data-pinned] .bar { cursor: grab; touch-action: none; }
.card[data-dragging] .bar, .card[data-dragging] .grip { cursor: grabbing; }
.grip { cursor: grab; touch-action: none; }
.bar-gap { flex: 1; }
.icon-button {
  display: grid;
  place-items: center;
  flex: none;
  width: var(--ordlys-target);
  height: var(--ordlys-target);
  border-radius: 6px;
  color: var(--ordlys-ink-soft);
}
.icon-button:hover { background: var(--ordlys-paper-sunk); color: var(--ordlys-ink); }
.icon-button[aria-disabled="true"] { opacity: 0.4; cursor: default; }
.icon-button[aria-pressed="true"], .icon-button[aria-expanded="true"] { background: var(--ordlys-accent-wash); color: var(--ordlys-accent); }

.foot { position: sticky; bottom: 0; background: var(--ordlys-paper); }
.tools {
  display: flex;
  align-items: center;
  gap: 2px;
  padding: 6px var(--ordlys-3) 6px var(--ordlys-4);
  border-top: 1px solid var(--ordlys-line);
}
.card[data-sheet] .tools { padding: 4px var(--ordlys-2) 4px 14px; }
.switch { display: inline-flex; flex: 0 1 auto; padding: 2px; border-radius: 8px; background: var(--ordlys-paper-sunk); }
.switch-side { min-height: max(24px, calc(var(--ordlys-target) - 4px)); padding: 0 10px; border-radius: 6px; font: var(--ordlys-small); color: var(--ordlys-ink-soft); hyphens: manual; overflow-wrap: normal; }
.switch-side:hover { color: var(--ordlys-ink); }
.switch-side[aria-pressed="true"] { background: var(--ordlys-paper); color: var(--ordlys-ink); font-weight: 600; box-shadow: 0 0 0 1px var(--ordlys-line); }

.toast { display: flex; flex-wrap: wrap; align-items: center; gap: var(--ordlys-2) var(--ordlys-3); padding: var(--ordlys-2) var(--ordlys-4); background: var(--ordlys-paper-sunk); font: var(--ordlys-note); }
.toast-text { flex: 1 1 180px; }
.toast-undo { background: var(--ordlys-paper); }
.toast-copy { flex: 1 1 100%; width: 100%; margin: 0; padding: var(--ordlys-2); border: 1px solid var(--ordlys-line); border-radius: 6px; background: var(--ordlys-paper); color: var(--ordlys-ink); font: var(--ordlys-small); resize: vertical; }

.menu {
  position: fixed;
  inset: auto;
  z-index: 2147483647;
  width: max-content;
  max-width: min(320px, calc(100vw - 16px));
  max-height: var(--ordlys-menu-room, 80vh);
  margin: 0;
  padding: var(--ordlys-1);
  overflow: hidden auto;
  border: 1px solid var(--ordlys-edge);
  border-radius: var(--ordlys-2);
  background: var(--ordlys-raised);
  color: var(--ordlys-ink);
  box-shadow: var(--ordlys-shadow);
  font: var(--ordlys-note);
}
.menu-item { display: flex; align-items: center; gap: 10px; width: 100%; min-height: max(34px, var(--ordlys-target)); padding: 4px 12px 4px 10px; border-radius: 5px; }
.menu-item .icon { color: var(--ordlys-ink-soft); }
.menu-item:hover, .menu-item:focus-visible { background: var(--ordlys-accent-wash); }
.menu-item:focus-visible { outline-offset: -2px; }
/* A screen of few lines has none to spare for what stays in place: 400 % zoom. */
@media (max-height: 420px) { .foot { position: static; } .bar { position: static; } }
@media (forced-colors: active) {
  .switch-side, .menu { border: 1px solid ButtonText; }
  .switch-side[aria-pressed="true"] { forced-color-adjust: none; background: Highlight; color: HighlightText; }
  .toast { border-top: 1px solid CanvasText; }
}
`;
