import { hintId, labelId, Option } from './option.tsx';
import type { OptionId } from './option-list.ts';

type Props = {
  id: OptionId;
  value: number;
  max: number;
  step: number;
  /** Nothing that is in force asks for it. */
  disabled?: boolean;
  /** The value in words, such as "15 %". */
  spoken: string;
  /** At every move; nothing is kept yet. */
  onTry(value: number): void;
  /** The reader has let go. */
  onChange(value: number): void;
};

/** An option on a scale from nought. */
export function OptionSlider({
  id,
  value,
  max,
  step,
  spoken,
  disabled = false,
  onTry,
  onChange,
}: Props) {
  return (
    <Option id={id}>
      <div class="slider">
        <input
          type="range"
          min={0}
          max={max}
          step={step}
          value={value}
          disabled={disabled}
          aria-labelledby={labelId(id)}
          aria-describedby={hintId(id)}
          aria-valuetext={spoken}
          onInput={(event) => onTry(event.currentTarget.valueAsNumber)}
          onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
        <output>{spoken}</output>
      </div>
    </Option>
  );
}
