import { hintId, labelId, Option } from './option.tsx';
import type { OptionId } from './option-list.ts';

type Props = { id: OptionId; checked: boolean; onChange(checked: boolean): void };

/** An option that is on or off. */
export function OptionSwitch({ id, checked, onChange }: Props) {
  return (
    <Option id={id}>
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          checked={checked}
          aria-checked={checked}
          aria-labelledby={labelId(id)}
          aria-describedby={hintId(id)}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      </label>
    </Option>
  );
}
