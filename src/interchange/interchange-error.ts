/** Why a file cannot be read any further, or was not. */
export type InterchangeErrorCode =
  | 'cancelled'
  | 'empty-file'
  | 'not-text'
  | 'syntax'
  | 'too-deep'
  | 'too-large'
  | 'unexpected'
  | 'wrong-format'
  | 'newer-version'
  | 'alias-bomb'
  | 'no-entries';

/** The one error that this room throws. `params` fill the interface's text for the code. */
export class InterchangeError extends Error {
  readonly code: InterchangeErrorCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(
    code: InterchangeErrorCode,
    params: Readonly<Record<string, string | number>> = {},
    message?: string,
  ) {
    super(message ?? [code, ...Object.entries(params).map(([k, v]) => `${k}: ${v}`)].join(', '));
    this.name = 'InterchangeError';
    this.code = code;
    this.params = params;
  }
}
