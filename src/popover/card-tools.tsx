import { useRef } from 'preact/hooks';
import { AudienceSwitch } from './audience-switch.tsx';
import { CardMenu } from './card-menu.tsx';
import type { CardView } from './card-view.ts';
import { IconButton } from './icon-button.tsx';

type ToolsProps = { canChoose: boolean; view: CardView };

/** The foot of a card: which explanation, and what can be done with the term. */
export function CardTools({ canChoose, view }: ToolsProps) {
  const more = useRef<HTMLSpanElement>(null);
  const label = view.text('cardActions');
  return (
    <div class="tools">
      {canChoose && <AudienceSwitch view={view} />}
      <span class="bar-gap" />
      {view.commands.bar.map(({ id, icon, label, pressed, run }) => (
        <IconButton key={id} icon={icon} label={label} pressed={pressed} view={view} onUse={run} />
      ))}
      {view.commands.bar.length > 0 && (
        <span class="more" ref={more}>
          <IconButton
            icon="more"
            label={label}
            view={view}
            menu={view.menuOpen}
            onUse={view.toggleMenu}
          />
        </span>
      )}
      {view.menuOpen && <CardMenu label={label} around={more} view={view} />}
    </div>
  );
}
