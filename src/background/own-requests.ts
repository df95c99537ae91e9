import type { RequestHandlers } from '../messages/handle-requests.ts';
import type { OwnGlossaryRequests } from '../messages/own-glossary-requests.ts';

/** Answers what is asked about the reader's own glossaries. */
export function ownRequests(): Pick<RequestHandlers, keyof OwnGlossaryRequests> {
  const notYet = (): never => {
    throw new Error('Own glossaries are not kept yet');
  };
  return {
    ownGlossaries: notYet,
    createGlossary: notYet,
    changeGlossary: notYet,
    deleteGlossary: notYet,
    undo: notYet,
    entriesOf: notYet,
    ownEntry: notYet,
    saveEntry: notYet,
    changeEntries: notYet,
    removeEntries: notYet,
    addTerm: notYet,
    formsOf: notYet,
    readGlossary: notYet,
    beginImport: notYet,
    stageEntries: notYet,
    compareStaged: notYet,
    stagedRows: notYet,
    applyImport: notYet,
    dropImport: notYet,
  };
}
