import { text } from '../../i18n/text.ts';
import type { ListedGlossary } from './listed-glossary.ts';

type Props = { glossary: ListedGlossary; onBack(): void; onAdd(): void };

/** Which glossary this is, and what can be done with it as a whole. */
export function EntriesHead({ glossary, onBack, onAdd }: Props) {
  return (
    <div>
      <button type="button" class="button button-quiet back" onClick={onBack}>
        ‹ {text('entriesBack')}
      </button>
      <div class="page-head">
        <h1>
          <bdi>{glossary.title}</bdi>
        </h1>
        {glossary.mine && (
          <button type="button" class="button button-primary" onClick={onAdd}>
            {text('entriesAdd')}
          </button>
        )}
      </div>
      {!glossary.mine && <p class="soft">{text('entriesShipped')}</p>}
    </div>
  );
}
