import { useEffect } from 'preact/hooks';
import { text } from '../../i18n/text.ts';
import { showTab } from '../../messages/show-tab.ts';
import { type Making, useMaking } from '../review/use-making.ts';
import type { Acts } from './use-acts.ts';
import { type Address, NOWHERE } from './use-address.ts';
import { useFileDrop } from './use-file-drop.ts';
import { type Import, useImport } from './use-import.ts';

type Options = {
  address: Address;
  goTo(address: Partial<Address>): void;
  acts: Acts;
  /** Where an import goes unless the reader says otherwise. */
  target: string | null;
};

/** Terms that lie in a glossary now, and the page they come from. */
export type MadeTerms = { glossary: string; said: string; undo: string; tabId: number | undefined };

export type Incoming = {
  importing: Import;
  making: Making;
  /** A glossary is imported; anything else is looked through for terms. */
  openFiles(files: File[]): void;
  /** Shows what was made; `back` is where its undo leads. The way to its page is a press away. */
  offerMade(made: MadeTerms, back: () => void): void;
  /** Files are held over the page. */
  over: boolean;
};

/** What comes in from outside: glossary files, documents, pages. */
export function useIncoming({ address, goTo, acts, target }: Options): Incoming {
  const { entry, make } = address;
  const list = () => goTo(NOWHERE);
  const offerMade: Incoming['offerMade'] = ({ glossary, said, undo, tabId }, back) => {
    const takeBack = () => {
      acts.undo(undo);
      back();
    };
    const onward = tabId !== undefined && {
      onward: { label: text('reviewBackToPage'), go: () => void showTab(tabId) },
    };
    acts.offer({ said, undo: takeBack, ...onward });
    goTo({ glossary });
  };
  const making = useMaking({
    onDraft: (draft, unread) => {
      if (unread.length > 0) acts.onProblem(new Error([text('draftUnread'), ...unread].join('\n')));
      goTo({ draft });
    },
    onTaken: (taken) => offerMade(taken, list),
  });
  const importing = useImport({
    ...{ target, onDone: acts.offer, onUndo: acts.undo },
    onOther: (file) => making.fromFiles([file]),
  });
  const openFiles = (files: File[]) => {
    const [file] = files;
    if (files.length === 1 && file) importing.open(file);
    else making.fromFiles(files);
  };
  const over = useFileDrop((files) => {
    // All this is shown in the list of glossaries; a draft in the editor is not thrown away for it.
    if (entry !== null) return;
    openFiles(files);
    list();
  });
  useEffect(() => {
    if (!make) return;
    list();
    if (make.offers) making.takeOffers(make.tabId);
    else making.fromTab(make.tabId);
  }, [make]);
  return { importing, making, openFiles, offerMade, over: over && entry === null };
}
