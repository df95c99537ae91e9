/**
 * The card's visual language: colours, type, spacing. Px throughout: rem would follow the page's
 * root. Every variable is prefixed: pages register short names such as --left for themselves.
 *
 * Two voices: documents speak in the serif, editors and the interface in the system's sans. The
 * mark's colour is that of the highlight in the page and marks words only.
 *
 * Type: 22 term · 18 long term · 16 text · 14 notes · 13 small. Space: 4 · 8 · 12 · 18.
 */
export const cardTokens = `
.card {
  --ordlys-paper: #ffffff;
  --ordlys-paper-sunk: #f3f4f6;
  --ordlys-raised: #ffffff;
  --ordlys-ink: #16191f;
  --ordlys-ink-soft: #535a67;
  --ordlys-line: #dfe3e9;
  --ordlys-edge: rgb(22 25 31 / 0.14);
  --ordlys-accent: #08597a;
  --ordlys-accent-wash: #eaf3f7;
  --ordlys-mark: #ba7c06;
  --ordlys-alarm: #a3241c;
  --ordlys-shadow: 0 1px 2px rgb(16 20 28 / 0.1), 0 12px 32px rgb(16 20 28 / 0.18);

  --ordlys-sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --ordlys-serif: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, "Noto Serif", "Liberation Serif", Georgia, serif;
  --ordlys-term: 650 22px/28px var(--ordlys-sans);
  --ordlys-term-long: 650 18px/24px var(--ordlys-sans);
  --ordlys-body: 16px/24px var(--ordlys-sans);
  --ordlys-quote: 16px/23px var(--ordlys-serif);
  --ordlys-note: 14px/20px var(--ordlys-sans);
  --ordlys-small: 13px/18px var(--ordlys-sans);

  --ordlys-1: 4px;
  --ordlys-2: 8px;
  --ordlys-3: 12px;
  --ordlys-4: 18px;
  --ordlys-target: 28px;
  --ordlys-round: 10px;
  --ordlys-tools: 2;
}

.card[data-theme="dark"] {
  --ordlys-paper: #20232a;
  --ordlys-paper-sunk: #2a2e37;
  --ordlys-raised: #2b303a;
  --ordlys-ink: #eef0f4;
  --ordlys-ink-soft: #b0b7c4;
  --ordlys-line: #3b404b;
  --ordlys-edge: rgb(255 255 255 / 0.16);
  --ordlys-accent: #86cdec;
  --ordlys-accent-wash: #2a3a45;
  --ordlys-mark: #e2aa3e;
  --ordlys-alarm: #ffaba3;
  --ordlys-shadow: 0 1px 2px rgb(0 0 0 / 0.4), 0 12px 32px rgb(0 0 0 / 0.5);
}

.card[data-sheet] {
  --ordlys-target: 44px;
  --ordlys-round: 14px;
  --ordlys-tools: 1;
}
@media (pointer: coarse) { .card { --ordlys-target: 44px; } }

@media (forced-colors: active) {
  .card, .card[data-theme="dark"] {
    --ordlys-paper: Canvas;
    --ordlys-paper-sunk: Canvas;
    --ordlys-raised: Canvas;
    --ordlys-ink: CanvasText;
    --ordlys-ink-soft: CanvasText;
    --ordlys-line: CanvasText;
    --ordlys-edge: CanvasText;
    --ordlys-accent: LinkText;
    --ordlys-accent-wash: Canvas;
    --ordlys-mark: Highlight !important;
    --ordlys-alarm: CanvasText;
    --ordlys-shadow: none;
  }
}
`;
