import { useId, useRef, useState } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import { normalizeSitePattern } from '../../model/site-pattern.ts';
import { Icon } from '../shared/icon.tsx';
import { BoxList } from './box-list.tsx';

type Props = {
  /** Names the list. */
  label: string;
  patterns: readonly string[];
  /** What an empty list means. */
  none: string;
  onChange(patterns: string[]): void;
};

/** A list of site patterns: one is typed in and checked, each can be taken out. */
export function SitePatterns({ label, patterns, none, onChange }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const add = (event: Event) => {
    event.preventDefault();
    const pattern = normalizeSitePattern(field.current?.value ?? '');
    if (pattern === null) setProblem(text('optionsSiteInvalid'));
    else if (patterns.includes(pattern)) setProblem(text('optionsSiteKnown', [pattern]));
    else {
      setProblem(null);
      onChange([...patterns, pattern].sort());
      if (field.current) field.current.value = '';
    }
    field.current?.focus();
  };
  const remove = (pattern: string) => {
    onChange(patterns.filter((other) => other !== pattern));
    field.current?.focus();
  };
  return (
    <div class="patterns">
      <form class="add-row" onSubmit={add} noValidate>
        <input
          class="field"
          ref={field}
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder="*.example.org"
          aria-label={`${label}: ${text('optionsSiteAddLabel')}`}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-problem`}
        />
        <button type="submit" class="button">
          {text('optionsAdd')}
        </button>
      </form>
      <p class="field-problem" id={`${id}-problem`} role="alert">
        {problem}
      </p>
      {patterns.length === 0 ? (
        <p class="soft small">{none}</p>
      ) : (
        <BoxList
          label={label}
          count={patterns.length}
          keyOf={(index) => patterns[index] as string}
          row={(index) => <Row pattern={patterns[index] as string} onRemove={remove} />}
        />
      )}
    </div>
  );
}

function Row({ pattern, onRemove }: { pattern: string; onRemove(pattern: string): void }) {
  const label = text('optionsRemove', [pattern]);
  return (
    <div class="row">
      <span class="row-text pattern">{pattern}</span>
      <button
        type="button"
        class="icon-button"
        aria-label={label}
        title={label}
        onClick={() => onRemove(pattern)}
      >
        <Icon name="remove" />
      </button>
    </div>
  );
}
