import { useId } from 'preact/hooks';

type Props<Value extends string> = {
  label: string;
  /** Value and label of each side, in order. */
  options: readonly (readonly [Value, string])[];
  value: Value;
  onChange(value: Value): void;
};

/** A few choices side by side, of which one holds: radio buttons, so arrow keys change it. */
export function Choice<Value extends string>({ label, options, value, onChange }: Props<Value>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class="choice-label">{label}</legend>
      <div class="choice-sides">
        {options.map(([side, sideLabel]) => (
          <label class="choice-side" key={side}>
            <input
              type="radio"
              name={name}
              value={side}
              checked={side === value}
              onChange={() => onChange(side)}
            />
            <span>{sideLabel}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
