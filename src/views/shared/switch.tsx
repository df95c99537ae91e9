type Props = {
  label: string;
  /** A second line that says what the switch means. */
  hint?: string;
  title?: string;
  checked: boolean;
  disabled?: boolean;
  /** The label on the left edge, the switch on the right. */
  wide?: boolean;
  onChange(checked: boolean): void;
};

/** An on/off switch: a real checkbox underneath, so keyboard and screen readers know it. */
export function Switch({ label, hint, title, checked, disabled, wide, onChange }: Props) {
  return (
    <label class={wide ? 'switch wide' : 'switch'} title={title}>
      <span class="switch-text">
        {label}
        {hint && <span class="switch-hint">{hint}</span>}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        aria-checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
