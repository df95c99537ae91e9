export type Level = 'file' | 'header' | 'concept' | 'language' | 'term';

/** The same level under the names of TBX 2, TBX 3 and TBX-Min. */
export const LEVELS: Readonly<Record<string, Level>> = {
  martifHeader: 'header',
  tbxHeader: 'header',
  header: 'header',
  termEntry: 'concept',
  conceptEntry: 'concept',
  entry: 'concept',
  langSet: 'language',
  langSec: 'language',
  langGroup: 'language',
  tig: 'term',
  ntig: 'term',
  termSec: 'term',
  termGroup: 'term',
};

/** Elements whose `type` says what they are (DCA); in DCT the element's own name does. */
export const TYPED = new Set([
  'termNote',
  'descrip',
  'admin',
  'ref',
  'xref',
  'transac',
  'transacNote',
  'descripNote',
  'adminNote',
]);
export const GROUPS = new Set([
  'text',
  'body',
  'back',
  'front',
  'fileDesc',
  'titleStmt',
  'publicationStmt',
  'sourceDesc',
  'encodingDesc',
  'revisionDesc',
  'change',
  'descripGrp',
  'adminGrp',
  'transacGrp',
  'termNoteGrp',
  'termGrp',
  'termCompList',
  'martif',
  'tbx',
  'TBX',
  'refObjectSec',
  'refObjectList',
  'refObject',
  'itemSet',
  'itemGrp',
  'item',
  'p',
  'languages',
  'directionality',
  'creator',
  'description',
]);
export const INLINE = new Set(['hi', 'foreign', 'bpt', 'ept', 'it', 'ph', 'sc', 'ec', 'ut']);
export const RELATION =
  /^(?:crossReference|relatedConcept|(?:super|sub)ordinateConcept|coordinateConcept|(?:broader|narrower)Concept|associatedConcept|antonymConcept|sequentiallyRelatedConcept|spatiallyRelatedConcept|temporallyRelatedConcept)/u;
/** Told elsewhere, or about the file only. */
export const SILENT = new Set([
  'transactionType',
  'date',
  'responsibility',
  'origination',
  'modification',
]);
