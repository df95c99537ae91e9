import { useState } from 'preact/hooks';
import { pluralText, text, uiLanguage } from '../../i18n/text.ts';
import type { ExportFormat } from '../../interchange/formats.ts';
import { languageName } from '../../popover/language-name.ts';
import { Icon } from '../shared/icon.tsx';
import { ExportBox, type SaveState } from './export-box.tsx';
import type { ListedGlossary } from './listed-glossary.ts';
import { TitleField } from './title-field.tsx';

export type ItemActions = {
  onOpen(id: string): void;
  onRename(id: string, title: string): void;
  onDelete(glossary: ListedGlossary): void;
  onExport(id: string, format: ExportFormat): void;
};

type Props = ItemActions & { glossary: ListedGlossary; saved: SaveState | null };

/** A glossary in the list, and what can be done with it as a whole. */
export function GlossaryItem({ glossary, saved, ...actions }: Props) {
  const { id, title, language, entryCount, mine } = glossary;
  const [open, setOpen] = useState<'export' | 'rename' | null>(null);
  const toggle = (part: 'export' | 'rename') => setOpen(open === part ? null : part);
  return (
    <li class="glossary-item" data-glossary={id}>
      <div class="item-head">
        <div class="item-words">
          <h3>
            <button type="button" class="item-title" onClick={() => actions.onOpen(id)}>
              <bdi>{title}</bdi>
            </button>
          </h3>
          <p class="soft small">
            {pluralText('glossariesEntries', entryCount)} · {languageName(language, uiLanguage())}
          </p>
        </div>
        <div class="item-buttons">
          <button
            type="button"
            class="button"
            aria-expanded={open === 'export'}
            aria-label={text('glossariesExportOf', [title])}
            onClick={() => toggle('export')}
          >
            <Icon name="download" />
            {text('glossariesExport')}
          </button>
          {mine && (
            <>
              <button
                type="button"
                class="button"
                aria-expanded={open === 'rename'}
                aria-label={text('glossariesRenameOf', [title])}
                onClick={() => toggle('rename')}
              >
                {text('glossariesRename')}
              </button>
              <button
                type="button"
                class="icon-button"
                aria-label={text('glossariesDeleteOf', [title])}
                title={text('glossariesDeleteOf', [title])}
                onClick={() => actions.onDelete(glossary)}
              >
                <Icon name="remove" />
              </button>
            </>
          )}
        </div>
      </div>
      {open === 'rename' && (
        <TitleField
          label={text('glossariesNewTitle')}
          action={text('glossariesRename')}
          initial={title}
          onDone={(wanted) => {
            setOpen(null);
            if (wanted !== null && wanted !== title) actions.onRename(id, wanted);
          }}
        />
      )}
      {open === 'export' && (
        <ExportBox saved={saved} onExport={(format) => actions.onExport(id, format)} />
      )}
    </li>
  );
}
