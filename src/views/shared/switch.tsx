type Props = {
  label: string;
  title?: string;
  checked: boolean;
  /** The label on the left edge, the switch on the right. */
  wide?: boolean;
  onChange(checked: boolean): void;
};

/** An on/off switch: a real checkbox underneath, so keyboard and screen readers know it. */
export function Switch({ label, title, checked, wide, onChange }: Props) {
  return (
    <label class={wide ? 'switch wide' : 'switch'} title={title}>
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        aria-checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
