import { useEffect, useRef } from 'preact/hooks';
import type { HighlightChoice } from '../../model/highlight-look.ts';
import { paintSample } from './paint-sample.ts';
import type { SampleHit, SampleParagraph } from './sample-text.ts';

type Props = {
  /** Unique in the page. */
  name: string;
  paragraphs: readonly SampleParagraph[];
  onDark: boolean;
  choice: HighlightChoice;
  /** The hit whose card is open. */
  active: SampleHit | null;
  /** A hit was clicked, or Enter pressed on it. */
  onPick(hit: SampleHit, element: HTMLElement): void;
};

/** A text of ours with its terms highlighted as on a page; each term is a button. */
export function SampleView({ name, paragraphs, onDark, choice, active, onPick }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const { underline, tint, colour } = choice;
  useEffect(() => {
    if (!root.current) return;
    return paintSample({ name, root: root.current, onDark, choice: { underline, tint, colour } });
    // `active` moves a term to another kind, `paragraphs` makes other elements.
  }, [name, paragraphs, onDark, underline, tint, colour, active]);
  return (
    <div class="sample" ref={root}>
      {paragraphs.map((paragraph, at) => (
        <p key={`${name} ${at}`}>
          {paragraph.map((run) =>
            typeof run === 'string' ? (
              run
            ) : (
              <button
                type="button"
                class="sample-hit"
                key={run.text}
                data-hit={
                  run === active ? 'active' : run.kind === 'compound' ? 'compound' : 'exact'
                }
                data-term={run.text}
                aria-haspopup="dialog"
                onClick={(event) => onPick(run, event.currentTarget)}
              >
                {run.text}
              </button>
            ),
          )}
        </p>
      ))}
    </div>
  );
}
