import type { MessageKey } from '../i18n/text.ts';

/** The interface's texts, as `text` of i18n gives them. */
export type CardText = (key: MessageKey, substitutions?: string[]) => string;
