import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import type { GlossarySummary } from '../../model/glossary-summary.ts';
import type { Settings } from '../../model/settings.ts';
import { Icon } from '../shared/icon.tsx';
import { GlossaryRow, type Step } from './glossary-row.tsx';
import { glossaryUses } from './glossary-uses.ts';
import { moveItem } from './move-item.ts';
import { Option } from './option.tsx';
import { OptionSection } from './option-section.tsx';
import { useRowDrag } from './use-row-drag.ts';

type Props = {
  glossaries: readonly GlossarySummary[];
  settings: Settings;
  onChange(change: Partial<Settings>): void;
};

/** Which glossaries explain, in which order, in which colour and where. */
export function GlossariesSection({ glossaries, settings, onChange }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  const focusAfter = useRef<string | null>(null);
  const keep = (summaries: readonly GlossarySummary[]) =>
    onChange({ glossaries: glossaryUses(summaries, settings.glossaries) });
  const move = (from: number, to: number) => {
    const moved = moveItem(glossaries, from, to);
    keep(moved);
    const place = String(to + 1);
    const { title } = moved[to] as GlossarySummary;
    setSaid(text('optionsGlossaryMoved', [title, place, String(moved.length)]));
  };
  const { drag, start } = useRowDrag(list, move);
  const step = (at: number, by: Step) => {
    const to = at + by;
    if (to < 0 || to >= glossaries.length) return;
    focusAfter.current = `${glossaries[at]?.id} ${by}`;
    move(at, to);
  };
  // A row that is moved in the page loses the focus that was in it.
  useLayoutEffect(() => {
    const wanted = focusAfter.current;
    focusAfter.current = null;
    if (wanted) list.current?.querySelector<HTMLElement>(`[data-step="${wanted}"]`)?.focus();
  }, [glossaries]);
  return (
    <OptionSection id="glossaries">
      <Option id="glossary-list" wide>
        <ol class="glossaries" ref={list}>
          {glossaries.map((glossary, at) => (
            <GlossaryRow
              key={glossary.id}
              glossary={glossary}
              place={{ at, of: glossaries.length }}
              look={settings}
              drag={drag}
              onGrab={(event) => start(at, event)}
              onStep={(by) => step(at, by)}
              onUse={(use) =>
                keep(glossaries.map((one) => (one.id === glossary.id ? { ...one, ...use } : one)))
              }
            />
          ))}
        </ol>
        {glossaries.length === 0 && <p class="notice">{text('optionsGlossariesNone')}</p>}
        <p>
          <a class="button" href="glossaries.html">
            <Icon name="book" />
            {text('optionsGlossaryManage')}
          </a>
        </p>
        <p class="unseen" role="status">
          {said}
        </p>
      </Option>
    </OptionSection>
  );
}
