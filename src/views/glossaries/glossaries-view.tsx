import { useEffect, useState } from 'preact/hooks';
import { pluralText, text, uiLanguage } from '../../i18n/text.ts';
import { type Made, ReviewView } from '../review/review-view.tsx';
import { applyLook } from '../shared/apply-look.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { UndoBar } from '../shared/undo-bar.tsx';
import { type EntriesPlace, FIRST_PLACE } from './entries-place.ts';
import { GlossaryListView } from './glossary-list-view.tsx';
import { languageChoices } from './language-choices.ts';
import { OneGlossaryView } from './one-glossary-view.tsx';
import { useActs } from './use-acts.ts';
import { NOWHERE, useAddress } from './use-address.ts';
import { useGlossaryList } from './use-glossary-list.ts';
import { useIncoming } from './use-incoming.ts';

/** Asks the background for the reader's glossaries and hands changes back. */
export function GlossariesView() {
  const acts = useActs();
  const { onProblem, offerUndo } = acts;
  const loaded = useGlossaryList(onProblem);
  const [address, goTo] = useAddress();
  const { glossary: open, entry, toNote, draft } = address;
  const current = loaded?.glossaries.find(({ id }) => id === open);
  const target = current?.mine ? current.id : null;
  const incoming = useIncoming({ address, goTo, acts, target });
  const [places, setPlaces] = useState<Record<string, EntriesPlace>>({});
  const list = () => goTo(NOWHERE);
  useEffect(() => {
    if (loaded) applyLook(loaded.settings);
  }, [loaded]);
  const keepPlace = (id: string, place: EntriesPlace) =>
    setPlaces((before) => ({ ...before, [id]: place }));
  const onMade = (made: Made) => {
    const said = pluralText('reviewMade', made.entries, [made.title]);
    incoming.offerMade({ ...made, said }, () => goTo({ draft: made.draft }));
  };
  const languages = languageChoices(uiLanguage());
  return (
    <>
      {loaded && draft !== null && (
        <ReviewView
          key={draft}
          id={draft}
          glossaries={loaded.glossaries}
          {...{ onProblem, onMade }}
          onBack={list}
        />
      )}
      {loaded && !current && draft === null && (
        <GlossaryListView glossaries={loaded.glossaries} {...{ languages, acts, incoming, goTo }} />
      )}
      {loaded && current && (
        <OneGlossaryView
          glossary={current}
          {...{ entry, toNote, languages, onProblem, offerUndo }}
          mine={loaded.glossaries.filter(({ mine }) => mine)}
          place={places[current.id] ?? FIRST_PLACE}
          settings={loaded.settings}
          onPlace={(place) => keepPlace(current.id, place)}
          onBack={list}
          onEntry={(id) => goTo({ glossary: current.id, entry: id })}
          onCopied={goTo}
        />
      )}
      {incoming.over && <p class="drop-sign">{text('glossariesDrop')}</p>}
      <ProblemNotice problem={acts.problem} onClose={acts.closeProblem} />
      <UndoBar done={acts.done} onClose={acts.closeDone} />
    </>
  );
}
