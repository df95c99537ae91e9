import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

type Props<Name extends string> = {
  label: string;
  tabs: readonly { name: Name; label: string; count?: number | undefined }[];
  current: Name;
  onChange(name: Name): void;
  children: ComponentChildren;
};

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** A few views of which one is in front; arrow keys go from tab to tab. */
export function Tabs<Name extends string>({
  label,
  tabs,
  current,
  onChange,
  children,
}: Props<Name>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ name }) => name === current);
    const step = STEPS[event.key];
    const ends = event.key === 'Home' ? 0 : event.key === 'End' ? tabs.length - 1 : null;
    const to = step ? (at + step + tabs.length) % tabs.length : ends;
    const next = to === null ? undefined : tabs[to];
    if (!next) return;
    event.preventDefault();
    onChange(next.name);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[to ?? 0]?.focus();
  };
  return (
    <>
      <div class="tabs no-print" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map(({ name, label: tabLabel, count }) => (
          <button
            type="button"
            role="tab"
            class="tab"
            key={name}
            id={`${id}-${name}`}
            aria-selected={name === current}
            aria-controls={`${id}-view`}
            tabIndex={name === current ? 0 : -1}
            onClick={() => onChange(name)}
          >
            {tabLabel}
            {count !== undefined && <span class="tab-count">{count}</span>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-view`} aria-labelledby={`${id}-${current}`} class="tab-view">
        {children}
      </div>
    </>
  );
}
