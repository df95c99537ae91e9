/**
 * One thing that a format cannot say. `field` is a path in the entry ("terms.1.forms",
 * "explanations.0.audience"), or in the glossary where no entry is named.
 */
export type Loss = { entry?: string; field: string; code: LossCode };

export type LossCode =
  /** The format has no place for it. */
  | 'left-out'
  /** Written as something near: a quote as an explanation, an abbreviation as a synonym. */
  | 'changed'
  /** Signs that no text format can hold, or spaces around the text. */
  | 'cleaned'
  /** The whole entry: nothing would be left of it, or its term would break the format. */
  | 'entry-left-out';
