import { useState } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import type { LanguageCode } from '../../model/glossary.ts';
import type { DraftSummary } from '../../model/glossary-draft.ts';
import { DraftList } from '../review/draft-list.tsx';
import { MakingBox } from '../review/making-box.tsx';
import type { MakingStep } from '../review/use-making.ts';
import { FileButton } from '../shared/file-button.tsx';
import type { SaveState } from './export-box.tsx';
import { GlossaryItem, type ItemActions } from './glossary-item.tsx';
import { type ImportActions, ImportBox } from './import-box.tsx';
import type { ImportStep } from './import-step.ts';
import type { ListedGlossary } from './listed-glossary.ts';
import { TitleField } from './title-field.tsx';

type Props = ItemActions & {
  glossaries: readonly ListedGlossary[];
  languages: readonly LanguageCode[];
  /** What came of the last export of each glossary, by its id. */
  saved: Readonly<Record<string, SaveState>>;
  step: ImportStep;
  importing: ImportActions;
  making: MakingStep;
  drafts: readonly DraftSummary[];
  onFiles(files: File[]): void;
  /** Terms are looked for in these documents. */
  onDocuments(files: File[]): void;
  onText(tabId: number): void;
  onLeaveMaking(): void;
  onOpenDraft(id: string): void;
  onDropDraft(draft: DraftSummary): void;
  onCreate(title: string): void;
};

const ACCEPT =
  '.csv,.tsv,.tab,.txt,.json,.jsonld,.tbx,.xml,.ttl,.nt,.rdf,.yml,.yaml,.md,text/*,application/json';

const DOCUMENTS =
  '.pdf,.docx,.html,.htm,.xhtml,.md,.markdown,.txt,.csv,.tsv,text/*,application/pdf';

/** All glossaries, and the ways a new one comes to be. */
export function GlossariesForm(props: Props) {
  const { glossaries, languages, saved, step, importing, onCreate, making, drafts } = props;
  const [naming, setNaming] = useState(false);
  const mine = glossaries.filter((glossary) => glossary.mine);
  const shipped = glossaries.filter((glossary) => !glossary.mine);
  const list = (some: readonly ListedGlossary[]) => (
    <ul class="sheet">
      {some.map((glossary) => (
        <GlossaryItem
          key={glossary.id}
          {...props}
          glossary={glossary}
          saved={saved[glossary.id] ?? null}
        />
      ))}
    </ul>
  );
  return (
    <main class="glossaries-main">
      <div class="page-head">
        <h1>{text('glossariesTitle')}</h1>
        <div class="buttons">
          <FileButton label={text('glossariesImport')} accept={ACCEPT} onFiles={props.onFiles} />
          <FileButton
            label={text('draftFromFile')}
            accept={DOCUMENTS}
            onFiles={props.onDocuments}
            multiple
          />
          <button
            type="button"
            class="button"
            aria-expanded={naming}
            onClick={() => setNaming(!naming)}
          >
            {text('glossariesNew')}
          </button>
        </div>
      </div>
      {naming && (
        <TitleField
          label={text('glossariesTitleField')}
          action={text('glossariesCreate')}
          initial=""
          onDone={(title) => {
            setNaming(false);
            if (title !== null) onCreate(title);
          }}
        />
      )}
      <ImportBox {...importing} {...{ step, glossaries, languages }} />
      <MakingBox step={making} onLeave={props.onLeaveMaking} onText={props.onText} />
      <DraftList drafts={drafts} onOpen={props.onOpenDraft} onDrop={props.onDropDraft} />
      <section>
        <h2>{text('glossariesMineTitle')}</h2>
        {mine.length > 0 ? (
          list(mine)
        ) : (
          <div class="notice">
            <p>{text('glossariesNone')}</p>
            <p class="soft">{text('glossariesDropHint')}</p>
          </div>
        )}
      </section>
      {shipped.length > 0 && (
        <section>
          <h2>{text('glossariesShippedTitle')}</h2>
          {list(shipped)}
        </section>
      )}
    </main>
  );
}
