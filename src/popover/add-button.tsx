import type { CardView } from './card-view.ts';
import type { Command } from './commands.ts';
import { Icon } from './icon.tsx';

/** Below what is not explained, or only holds something that is: the way to a word of one's own. */
export function AddButton({ command, view }: { command: Command; view: CardView }) {
  return (
    <div class="add">
      <button type="button" class="action action-add" onClick={view.guard(command.run)}>
        <Icon name={command.icon} />
        <bdi>{command.label}</bdi>
      </button>
    </div>
  );
}
