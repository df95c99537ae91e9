import type { Choices } from './choice-texts.ts';

type Props<Value extends string> = {
  label: string;
  options: Choices<Value>;
  value: Value | null;
  /** Names the choice of none; left out: one must be chosen. */
  none?: string;
  onPick(value: Value | null): void;
};

/** A labelled list to pick one value from. */
export function Pick<Value extends string>({ label, options, value, none, onPick }: Props<Value>) {
  return (
    <label class="labelled">
      <span class="choice-label">{label}</span>
      <select
        class="select"
        value={value ?? ''}
        onChange={({ currentTarget }) => onPick((currentTarget.value || null) as Value | null)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
