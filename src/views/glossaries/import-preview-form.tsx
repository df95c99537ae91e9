import { useEffect, useRef } from 'preact/hooks';
import { pluralText, text } from '../../i18n/text.ts';
import type { StagedRow } from '../../model/own-glossary.ts';
import { describeRefusal } from './describe-refusal.ts';
import type { ImportPreview } from './import-step.ts';

type Props = { preview: ImportPreview; onApply(): void; onLeave(): void };

/** What an import would do, before anything is done. */
export function ImportPreviewForm({ preview, onApply, onLeave }: Props) {
  const { counts, lines, refusals } = preview;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const nothing = counts.new + counts.changed === 0;
  return (
    <div class="import-preview">
      <h3 ref={head} tabIndex={-1}>
        {text('importWould')}
      </h3>
      <dl class="import-counts">
        {KINDS.filter((kind) => kind !== 'kept' || counts.kept > 0).map((kind) => (
          <div key={kind} data-count={kind} class={counts[kind] === 0 ? 'count none' : 'count'}>
            <dt>{text(COUNT_TEXT[kind])}</dt>
            <dd>{counts[kind]}</dd>
          </div>
        ))}
      </dl>
      {lines.length > 0 && (
        <details>
          <summary>{text('importEntries')}</summary>
          <ul class="import-lines">
            {lines.map((line, at) => (
              <EntryLine key={at} line={line} />
            ))}
          </ul>
          <More shown={lines.length} of={counts.new + counts.changed + counts.kept} />
        </details>
      )}
      {refusals.length > 0 && (
        <details open={counts.refused > 0}>
          <summary>{text('importRefusals')}</summary>
          <ul class="import-lines">
            {refusals.map((refusal, at) => {
              const { where, what, why, detail } = describeRefusal(refusal);
              return (
                <li key={at} data-scope={refusal.scope}>
                  {where && <span class="soft">{where} </span>}
                  {what && <bdi class="line-name">{what}</bdi>} {why}
                  {detail && (
                    <span class="soft small" lang="en">
                      {' '}
                      ({detail})
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
        </details>
      )}
      {nothing && <p>{text('importNothing')}</p>}
      <div class="buttons">
        {!nothing && (
          <button type="button" class="button button-primary" onClick={onApply}>
            {pluralText('importApply', counts.new + counts.changed)}
          </button>
        )}
        <button type="button" class="button" onClick={onLeave}>
          {text('optionsCancel')}
        </button>
      </div>
    </div>
  );
}

const KINDS = ['new', 'changed', 'same', 'kept', 'refused'] as const;
const COUNT_TEXT = {
  new: 'importNew',
  changed: 'importChanged',
  same: 'importSame',
  kept: 'importKept',
  refused: 'importRefused',
} as const;

function EntryLine({ line: { kind, entry } }: { line: StagedRow }) {
  const [term] = entry.terms;
  const [explanation] = entry.explanations;
  return (
    <li>
      <bdi class="line-name" lang={term?.language}>
        {term?.text}
      </bdi>{' '}
      {kind !== 'new' && <span class="tag">{text(COUNT_TEXT[kind])}</span>}
      {explanation && (
        <span class="soft line-text" lang={explanation.language} dir="auto">
          {explanation.text}
        </span>
      )}
    </li>
  );
}

function More({ shown, of }: { shown: number; of: number }) {
  if (of <= shown) return null;
  return <p class="soft small">{pluralText('importMore', of - shown)}</p>;
}
