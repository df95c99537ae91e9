import { text, uiLanguage } from '../../i18n/text.ts';
import { askBackground } from '../../messages/ask-background.ts';
import type { LanguageCode } from '../../model/glossary.ts';
import { useDrafts } from '../review/use-drafts.ts';
import { GlossariesForm } from './glossaries-form.tsx';
import type { ListedGlossary } from './listed-glossary.ts';
import type { Acts } from './use-acts.ts';
import type { Address } from './use-address.ts';
import { useExport } from './use-export.ts';
import type { Incoming } from './use-incoming.ts';

type Props = {
  glossaries: readonly ListedGlossary[];
  languages: readonly LanguageCode[];
  acts: Acts;
  incoming: Incoming;
  goTo(address: Partial<Address>): void;
};

/** The list of glossaries, with what is asked of the background from it. */
export function GlossaryListView({ glossaries, languages, acts, incoming, goTo }: Props) {
  const { attempt, offerUndo, onProblem } = acts;
  const { importing, making } = incoming;
  const { saved, save } = useExport();
  const drafts = useDrafts(onProblem);
  const show = (glossary: string) => goTo({ glossary });
  return (
    <GlossariesForm
      {...{ glossaries, languages, saved, drafts }}
      step={importing.step}
      importing={{
        onPlan: importing.plan,
        onDelimiter: importing.delimiter,
        onRead: importing.read,
        onApply: importing.apply,
        onLeave: importing.leave,
        onText: (file) => {
          importing.leave();
          making.fromFiles([file]);
        },
        onOpen: (glossary) => {
          importing.leave();
          show(glossary);
        },
      }}
      making={making.step}
      onFiles={incoming.openFiles}
      onDocuments={making.fromFiles}
      onText={making.fromTab}
      onLeaveMaking={making.leave}
      onOpenDraft={(draft) => goTo({ draft })}
      onDropDraft={({ id, title }) =>
        offerUndo(text('draftDeleted', [title]), askBackground('dropDraft', { id }))
      }
      onCreate={(title) =>
        void attempt(askBackground('createGlossary', { title, language: uiLanguage() }))
      }
      onOpen={show}
      onRename={(id, title) =>
        void attempt(askBackground('changeGlossary', { id, change: { title } }))
      }
      onDelete={({ id, title }) =>
        offerUndo(text('glossariesDeleted', [title]), askBackground('deleteGlossary', { id }))
      }
      onExport={(id, format) => void attempt(save(id, format))}
    />
  );
}
