import type { Picture } from './take-shots.ts';

/** One page with all pictures, a row for each view, to look through at once. */
export function contactSheet(pictures: readonly Picture[]): string {
  const rows = Map.groupBy(pictures, ({ shot }) => shot);
  const sections = [...rows].map(
    ([shot, ofShot]) =>
      `<h2>${shot}</h2><div>${ofShot
        .map(
          ({ file, language, theme, size }) =>
            `<figure><a href="${file}"><img src="${file}" alt=""></a><figcaption>${language}, ${theme}, ${size}</figcaption></figure>`,
        )
        .join('')}</div>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Ordlys: every view</title><style>
body { margin: 24px; background: #888; font: 14px system-ui; }
div { display: flex; flex-wrap: wrap; gap: 16px; align-items: start; }
figure { margin: 0; } img { max-height: 640px; max-width: 480px; display: block; }
</style>${sections.join('\n')}\n`;
}
