/** The report's look: readable, light and dark, printable. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; font: 16px/1.45 system-ui, sans-serif; }
body { max-width: 75rem; margin: 0 auto; padding: 0 1rem 4rem; }
header { position: sticky; top: 0; background: Canvas; border-bottom: 1px solid GrayText; z-index: 1; }
header p, h1 { margin: .4rem 0; }
label { margin-right: 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .5rem; border-bottom: 1px solid color-mix(in srgb, GrayText 40%, transparent); }
thead th { font-weight: 600; }
tbody th { width: 14rem; min-width: 9rem; overflow-wrap: break-word; hyphens: auto; }
td:last-child { white-space: nowrap; }
td:last-child input { display: block; margin-top: .3rem; width: 10rem; }
blockquote { margin: 0 0 .5rem; padding-left: .7rem; border-left: 3px solid color-mix(in srgb, GrayText 50%, transparent); }
blockquote.defines { border-left-color: Highlight; }
cite, small { font-size: .85rem; opacity: .8; font-style: normal; display: block; }
.gap { color: #b00020; }
@media (prefers-color-scheme: dark) { .gap { color: #ff8a80; } }
@media print { header, td:last-child, thead th:last-child { position: static; } }
`;
