import type { ComponentChildren } from 'preact';
import { text } from '../../i18n/text.ts';
import type { Audience } from '../../model/glossary.ts';
import { Icon } from '../shared/icon.tsx';
import type { TermFilter } from './filter-terms.ts';

type Props = {
  filter: TermFilter;
  audience: Audience;
  onFilter(filter: TermFilter): void;
  onAudience(audience: Audience): void;
  children: ComponentChildren;
};

const LEVELS = [
  ['all', 'panelLevelAll'],
  ['specialist', 'panelLevelSpecialist'],
  ['everyday', 'panelLevelEveryday'],
] as const;

const AUDIENCES = [
  ['plain', 'cardPlain'],
  ['professional', 'cardProfessional'],
] as const;

/** What narrows the list down, and how it explains. Stays in sight while the list scrolls. */
export function TermFilterBar({ filter, audience, onFilter, onAudience, children }: Props) {
  return (
    <search class="filter-bar no-print" data-sticky>
      <div class="filter-line">
        <label class="search">
          <Icon name="search" />
          <input
            class="field"
            type="search"
            aria-label={text('panelSearch')}
            placeholder={text('panelSearch')}
            value={filter.query}
            onInput={(event) => onFilter({ ...filter, query: event.currentTarget.value })}
          />
        </label>
        {children}
      </div>
      <div class="filter-line">
        <select
          class="select"
          aria-label={text('panelLevel')}
          value={filter.level}
          onChange={(event) =>
            onFilter({ ...filter, level: event.currentTarget.value as TermFilter['level'] })
          }
        >
          {LEVELS.map(([level, key]) => (
            <option key={level} value={level}>
              {text(key)}
            </option>
          ))}
        </select>
        <select
          class="select"
          aria-label={text('cardAudience')}
          value={audience}
          onChange={(event) => onAudience(event.currentTarget.value as Audience)}
        >
          {AUDIENCES.map(([value, key]) => (
            <option key={value} value={value}>
              {text(key)}
            </option>
          ))}
        </select>
      </div>
    </search>
  );
}
