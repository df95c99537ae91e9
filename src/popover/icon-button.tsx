import type { CardView } from './card-view.ts';
import { Icon, type IconName } from './icon.tsx';

type IconButtonProps = {
  icon: IconName;
  label: string;
  view: CardView;
  class?: string;
  pressed?: boolean | undefined;
  disabled?: boolean;
  /** For a button that opens a menu: whether it is open. */
  menu?: boolean;
  onUse(): void;
};

/** A button that is only an icon; its name is read and shown on hover. */
export function IconButton({
  icon,
  label,
  view,
  pressed,
  disabled,
  menu,
  ...rest
}: IconButtonProps) {
  return (
    <button
      type="button"
      class={rest.class ? `icon-button ${rest.class}` : 'icon-button'}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-disabled={disabled}
      aria-haspopup={menu === undefined ? undefined : 'menu'}
      aria-expanded={menu}
      onClick={view.guard(rest.onUse)}
    >
      <Icon name={icon} />
    </button>
  );
}
