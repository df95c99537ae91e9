import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../../i18n/text.ts';
import { text } from '../../i18n/text.ts';
import { hintId, labelId, Option } from './option.tsx';
import type { OptionId } from './option-list.ts';

type Props<Value extends string> = {
  id: OptionId;
  choices: readonly (readonly [Value, MessageKey])[];
  value: Value;
  onChange(value: Value): void;
  /** What belongs to the chosen value. */
  children?: ComponentChildren;
};

/** An option with a few values side by side: radio buttons, so arrow keys change it. */
export function OptionChoice<Value extends string>(props: Props<Value>) {
  const { id, choices, value, onChange, children } = props;
  return (
    <Option id={id}>
      <div
        class="choice-sides"
        role="radiogroup"
        aria-labelledby={labelId(id)}
        aria-describedby={hintId(id)}
      >
        {choices.map(([choice, key]) => (
          <label class="choice-side" key={choice}>
            <input
              type="radio"
              name={id}
              value={choice}
              checked={choice === value}
              onChange={() => onChange(choice)}
            />
            <span>{text(key)}</span>
          </label>
        ))}
      </div>
      {children}
    </Option>
  );
}
